package hqb.spaces.centres.desks;

import hqb.accounts.OrganisationId;
import hqb.accounts.organisations.Organisation;
import hqb.accounts.organisations.Organisations;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import hqb.platform.time.OpeningHours;
import hqb.spaces.centres.Centre;
import hqb.spaces.centres.Centres;
import hqb.spaces.centres.Directory;
import hqb.spaces.centres.ParkSettings;
import hqb.spaces.centres.desks.DeskPage.DeskCalendar;
import hqb.spaces.centres.desks.DeskPage.DeskCalendarDay;
import hqb.spaces.centres.desks.DeskPage.DeskItem;
import hqb.spaces.centres.desks.DeskPage.Quota;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows desks: what a centre has free, what an organisation has, who comes today. */
@Singleton
class ShowDesks {
    private static final int DEFAULT_SIZE = 20;
    private static final int CALENDAR_DAYS = 28;

    private final DeskDays days;
    private final DeskQuota quota;
    private final ParkSettings settings;
    private final Centres centres;
    private final Organisations organisations;
    private final Clock clock;

    ShowDesks(DeskDays days, DeskQuota quota, ParkSettings settings, Centres centres, Organisations organisations, Clock clock) {
        this.days = days;
        this.quota = quota;
        this.settings = settings;
        this.centres = centres;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** What a centre has free from a day on; throws {@link Refusal} when that is past or too far ahead. */
    DeskCalendar calendar(Centre centre, @Nullable LocalDate from, Language language) {
        LocalDate today = quota.today();
        LocalDate first = from == null ? today : from;
        if (first.isBefore(today) || first.isAfter(quota.last())) {
            throw Refusal.invalid("from", "Use a day from " + today + " to " + quota.last() + ".",
                    "请使用 " + today + " 至 " + quota.last() + " 之间的日期。");
        }
        LocalDate last = first.plusDays(CALENDAR_DAYS - 1L).isAfter(quota.last()) ? quota.last() : first.plusDays(CALENDAR_DAYS - 1L);
        Map<LocalDate, Set<Integer>> taken = days.taken(centre.id(), first, last, clock.instant());
        List<DeskCalendarDay> shown = first.datesUntil(last.plusDays(1)).map(day -> {
            boolean open = centre.hours().on(day) != null;
            int free = open ? Math.max(0, centre.desks() - taken.getOrDefault(day, Set.of()).size()) : 0;
            return new DeskCalendarDay(day, open, free, centre.closureOn(day).map(one -> one.note(language)).orElse(null));
        }).toList();
        return new DeskCalendar(centre.slug(), centre.desks(), first, last, quota.last(), shown);
    }

    /** What an organisation has, the latest booked first, and what it can still have. */
    DeskPage own(OrganisationId organisation, @Nullable String cursor, @Nullable Integer size, Language language) {
        String query = "desk days " + organisation;
        int most = size == null ? DEFAULT_SIZE : size;
        List<DeskDay> found = days.latest(organisation, Cursor.readId(query, cursor), most + 1);
        List<DeskDay> shown = found.subList(0, Math.min(most, found.size()));
        String next = found.size() > most ? Cursor.after(query, List.of(shown.getLast().id().toString())) : null;
        YearMonth month = YearMonth.from(quota.today());
        Directory all = centres.directory();
        return new DeskPage(shown.stream().map(one -> item(one, all, language)).toList(), days.count(organisation), next,
                new Quota(month.toString(), quota.used(organisation, month), settings.deskDaysPerMonth(), settings.desksPerDay(),
                        quota.blockedUntil(organisation).orElse(null)));
    }

    /** Who has a desk on a day, at a centre or at all. */
    Page<DeskItem> ofDay(@Nullable Centre centre, @Nullable LocalDate day, Language language) {
        Directory all = centres.directory();
        return Page.whole(days.ofDay(centre == null ? null : centre.id(), day == null ? quota.today() : day).stream()
                .map(one -> received(one, all, language)).toList());
    }

    /** One by its id, as its team sees it. */
    DeskItem item(UUID id, Language language) {
        return item(days.find(id).orElseThrow(), centres.directory(), language);
    }

    /** One by its id, as operators see it. */
    DeskItem received(UUID id, Language language) {
        return received(days.find(id).orElseThrow(), language);
    }

    /** As operators see it, and whoever has the pass. */
    DeskItem received(DeskDay one, Language language) {
        return received(one, centres.directory(), language);
    }

    private DeskItem received(DeskDay one, Directory all, Language language) {
        return item(one, List.of(), organisations.find(one.organisation()).map(Organisation::name).orElse("–"), all, language);
    }

    private DeskItem item(DeskDay one, Directory all, Language language) {
        List<String> can = new ArrayList<>();
        boolean held = one.state() == DeskState.HELD && clock.instant().isBefore(one.heldUntil());
        boolean booked = one.state() == DeskState.BOOKED && !one.day().isBefore(quota.today());
        if (held) {
            can.add("confirm");
        }
        if (booked) {
            can.add("pass");
        }
        if (held || booked) {
            can.add("cancel");
        }
        return item(one, can, null, all, language);
    }

    private DeskItem item(DeskDay one, List<String> can, @Nullable String organisation, Directory all, Language language) {
        Centre centre = all.centre(one.centre());
        OpeningHours.Hours hours = centre.hours().on(one.day());
        boolean lapsed = one.state() == DeskState.HELD && !clock.instant().isBefore(one.heldUntil());
        return new DeskItem(one.id(), one.number(), centre.slug(), centre.name(language), all.place(centre, language), one.day(),
                hours == null ? null : hours.opens().toString(), hours == null ? null : hours.closes().toString(), one.desk(),
                lapsed ? DeskState.CANCELLED.code() : one.state().code(),
                one.state() == DeskState.HELD && !lapsed ? one.heldUntil() : null, one.checkedInAt(), can, organisation);
    }
}

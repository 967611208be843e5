package hqb.spaces.centres.appointments;

import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.time.OpeningHours;
import hqb.spaces.centres.Centre;
import hqb.spaces.centres.CentreService;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows fourteen days of slots. */
@Singleton
class ShowSlots {
    private static final int DAYS = 14;

    private final FindSlots slots;
    private final Clock clock;

    ShowSlots(FindSlots slots, Clock clock) {
        this.slots = slots;
        this.clock = clock;
    }

    /**
     * The slots from a day on.
     *
     * @param from null for today
     * @throws Refusal when the centre does not offer the service, or the day is past or too far ahead
     */
    SlotsPage of(Centre centre, CentreService service, @Nullable LocalDate from, Language language) {
        LocalDate today = FindSlots.day(clock.instant());
        LocalDate last = today.plusDays(FindSlots.DAYS_AHEAD);
        LocalDate first = from == null ? today : from;
        if (first.isBefore(today) || first.isAfter(last)) {
            throw Refusal.invalid("from", "Use a day from " + today + " to " + last + ".", "请使用 " + today + " 至 " + last + " 之间的日期。");
        }
        Centre.Offer offer = centre.offer(service).orElseThrow(
                () -> Refusal.invalid("service", "This centre does not offer it.", "该中心不提供此服务。"));
        int days = (int) Math.min(DAYS, last.toEpochDay() - first.toEpochDay() + 1);
        List<Slot> all = slots.of(centre, offer, first, days, null);
        List<SlotsPage.Day> shown = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            LocalDate day = first.plusDays(i);
            OpeningHours.Hours open = centre.hours().on(day);
            shown.add(new SlotsPage.Day(day, open == null ? null : open.opens().toString(), open == null ? null : open.closes().toString(),
                    centre.closureOn(day).map(one -> one.note(language)).orElse(null),
                    all.stream().filter(slot -> FindSlots.day(slot.at()).equals(day))
                            .map(slot -> new SlotsPage.Item(slot.at(), slot.ends(), slot.free())).toList()));
        }
        return new SlotsPage(centre.slug(), service.code(), offer.minutes(), first, first.plusDays(days - 1L), last, shown);
    }
}

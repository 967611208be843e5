package hqb.makerspaces.community;

import hqb.accounts.Actor;
import hqb.accounts.people.People;
import hqb.accounts.people.Person;
import hqb.makerspaces.FindMakerspace;
import hqb.makerspaces.Makerspace;
import hqb.makerspaces.Makerspaces;
import hqb.makerspaces.community.EventPage.EventItem;
import hqb.makerspaces.community.EventPage.OwnSeat;
import hqb.makerspaces.community.EventPage.Places;
import hqb.makerspaces.community.EventPage.SeatItem;
import hqb.makerspaces.community.EventPage.SeriesItem;
import hqb.makerspaces.equipment.Bookables;
import hqb.places.Building;
import hqb.places.Buildings;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.http.PublicAddress;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows evenings to whoever asks. */
@Singleton
class ShowEvents {
    private static final int DEFAULT_SIZE = 20;

    private final Events events;
    private final Seats seats;
    private final Makerspaces makerspaces;
    private final FindMakerspace find;
    private final Buildings buildings;
    private final Bookables bookables;
    private final People people;
    private final PublicAddress site;
    private final Clock clock;

    ShowEvents(Events events, Seats seats, Makerspaces makerspaces, FindMakerspace find, Buildings buildings, Bookables bookables,
            People people, PublicAddress site, Clock clock) {
        this.events = events;
        this.seats = seats;
        this.makerspaces = makerspaces;
        this.find = find;
        this.buildings = buildings;
        this.bookables = bookables;
        this.people = people;
        this.site = site;
        this.clock = clock;
    }

    /** What somebody looks for; see the controller. */
    record Asked(@Nullable String makerspace, @Nullable String series, @Nullable Boolean upcoming, @Nullable Instant from,
            @Nullable Instant to, @Nullable String cursor, @Nullable Integer size) {
    }

    /** A page of them in order of their beginning; those that have begun, the last first. */
    Page<EventItem> list(Asked asked, Actor actor, Language language) {
        UUID space = asked.makerspace() == null || asked.makerspace().isBlank() ? null : find.get(asked.makerspace()).id();
        UUID series = asked.series() == null || asked.series().isBlank() ? null : series(asked.series()).id();
        boolean past = Boolean.FALSE.equals(asked.upcoming());
        Instant now = clock.instant();
        Events.Filter filter = new Events.Filter(space, series, asked.from() != null ? asked.from() : past ? null : now,
                asked.to() != null ? asked.to() : past ? now : null);
        String query = "events " + space + ' ' + series + ' ' + past + ' ' + asked.from() + ' ' + asked.to();
        String cursor = asked.cursor();
        List<@Nullable String> after = cursor == null || cursor.isEmpty() ? List.of() : Cursor.read(query, cursor, 2);
        int most = asked.size() == null ? DEFAULT_SIZE : asked.size();
        List<Event> found = events.list(filter, past, after.isEmpty() ? null : Instant.parse(String.valueOf(after.getFirst())),
                after.isEmpty() ? null : UUID.fromString(String.valueOf(after.getLast())), most + 1);
        List<Event> shown = found.subList(0, Math.min(most, found.size()));
        String next = found.size() > most
                ? Cursor.after(query, List.of(shown.getLast().time().from().toString(), shown.getLast().id().toString()))
                : null;
        return new Page<>(shown.stream().map(one -> item(one, actor, language)).toList(), events.count(filter), next);
    }

    /** The series of that word; throws {@link Refusal} not-found. */
    Series series(String slug) {
        return events.series().stream().filter(one -> one.slug().equals(slug)).findFirst()
                .orElseThrow(() -> Refusal.notFound("There is no such series of events.", "没有此系列活动。"));
    }

    /** All series with their next evening. */
    List<SeriesItem> series(Language language) {
        return events.series().stream().map(one -> series(one, language)).toList();
    }

    /** One with its next evening. */
    SeriesItem series(Series one, Language language) {
        Makerspace space = makerspaces.get(one.space());
        Events.Filter coming = new Events.Filter(null, one.id(), clock.instant(), null);
        return new SeriesItem(one.slug(), one.name(language), one.about(language), space.slug(), space.name(language),
                events.list(coming, false, null, null, 1).stream().map(event -> event.time().from()).findFirst().orElse(null),
                events.count(coming), one.demonstration());
    }

    /** One as it is shown. */
    EventItem item(Event one, Actor actor, Language language) {
        Makerspace space = makerspaces.get(one.space());
        Building building = buildings.findBySlug(space.building()).orElseThrow();
        Series series = one.series() == null ? null
                : events.series().stream().filter(each -> each.id().equals(one.series())).findFirst().orElse(null);
        Places onSite = places(one, "site");
        Places online = places(one, "online");
        boolean full = onSite.left() == 0 && online.left() == 0;
        String state = !one.isOpen() ? "cancelled" : clock.instant().isAfter(one.time().to()) ? "held" : full ? "full" : "open";
        OwnSeat own = actor.personId() == null ? null
                : seats.of(one.id(), actor.personId()).map(seat -> own(one, seat)).orElse(null);
        return new EventItem(one.id(), one.title(language), one.about(language), one.presenter(), one.time().from(), one.time().to(), state,
                space.slug(), space.name(language), building.name(language) + ", " + space.level() + "F, " + building.address(language),
                series == null ? null : series.slug(), series == null ? null : series.name(language),
                one.room() == null ? null : bookables.get(one.room()).name(language), onSite, online, own, one.recordingUrl(),
                "/api/v1/events/" + one.id() + "/poster.svg", site.page("/api/v1/share/events/" + one.id()), one.demonstration());
    }

    /** A seat as its keeper sees it. */
    SeatItem seat(Seat seat, Language language) {
        Event event = events.find(seat.event()).orElseThrow();
        String who = seat.person() == null ? "–" : people.find(seat.person()).map(Person::email).orElse("–");
        return new SeatItem(seat.id(), who, seat.place(), seat.state(), seat.number(), seat.checkedInAt(), event.id(),
                event.title(language),
                event.time().from());
    }

    private Places places(Event one, String place) {
        return new Places(one.capacity(place), Math.max(0, one.capacity(place) - seats.taken(one.id(), place)));
    }

    private static OwnSeat own(Event event, Seat seat) {
        boolean in = seat.place().equals("online") && seat.isTaken();
        return new OwnSeat(seat.id(), seat.place(), seat.state(), seat.number(), in ? event.onlineUrl() : null);
    }
}

package hqb.makerspaces.community;

import hqb.accounts.Actor;
import hqb.makerspaces.FindMakerspace;
import hqb.makerspaces.community.EventPage.KeptEvent;
import hqb.makerspaces.community.EventPage.KeptPlaces;
import hqb.makerspaces.community.EventPage.SeriesItem;
import hqb.makerspaces.equipment.Bookables;
import hqb.platform.Language;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows evenings to their keepers, in both languages. */
@Singleton
class ShowKeptEvents {
    private static final int DEFAULT_SIZE = 20;

    private final Events events;
    private final Seats seats;
    private final ShowEvents show;
    private final FindMakerspace makerspaces;
    private final Bookables bookables;
    private final Clock clock;

    ShowKeptEvents(Events events, Seats seats, ShowEvents show, FindMakerspace makerspaces, Bookables bookables, Clock clock) {
        this.events = events;
        this.seats = seats;
        this.show = show;
        this.makerspaces = makerspaces;
        this.bookables = bookables;
        this.clock = clock;
    }

    /** A page of them: those to come in their order, those that are over the last first. */
    Page<KeptEvent> list(String makerspace, boolean past, @Nullable String cursor, @Nullable Integer size, Actor actor) {
        UUID space = makerspaces.kept(makerspace, actor).id();
        String query = "kept events " + space + ' ' + past;
        Instant now = clock.instant();
        List<@Nullable String> after = cursor == null || cursor.isEmpty() ? List.of() : Cursor.read(query, cursor, 2);
        int most = size == null ? DEFAULT_SIZE : size;
        List<Event> found = events.kept(space, past, now, after.isEmpty() ? null : Instant.parse(String.valueOf(after.getFirst())),
                after.isEmpty() ? null : UUID.fromString(String.valueOf(after.getLast())), most + 1);
        List<Event> shown = found.subList(0, Math.min(most, found.size()));
        String next = found.size() > most
                ? Cursor.after(query, List.of(shown.getLast().time().from().toString(), shown.getLast().id().toString())) : null;
        return new Page<>(shown.stream().map(this::item).toList(), events.countKept(space, past, now), next);
    }

    /** Its series with their next evening. */
    List<SeriesItem> series(String makerspace, Actor actor, Language language) {
        return events.seriesOf(makerspaces.kept(makerspace, actor).id()).stream().map(one -> show.series(one, language)).toList();
    }

    /** One as its keeper wrote it. */
    KeptEvent item(Event one) {
        Instant now = clock.instant();
        boolean over = !now.isBefore(one.time().to());
        List<String> can = !one.isOpen() ? List.of()
                : over ? List.of("change", "record") : now.isBefore(one.time().from()) ? List.of("change", "cancel")
                        : List.of("change", "cancel", "record");
        String series = events.seriesOf(one.space()).stream().filter(each -> each.id().equals(one.series())).map(Series::slug).findFirst()
                .orElse(null);
        List<Seat> all = seats.of(one.id());
        return new KeptEvent(one.id(), series, one.titleEn(), one.titleZh(), one.aboutEn(), one.aboutZh(), one.presenter(),
                one.time().from(), one.time().to(), one.onlineUrl(), one.recordingUrl(),
                one.room() == null ? null : bookables.get(one.room()).slug(), one.isOpen() ? over ? "held" : "open" : "cancelled",
                places(one, "site", all), places(one, "online", all), can, one.revision());
    }

    private static KeptPlaces places(Event one, String place, List<Seat> all) {
        List<Seat> here = all.stream().filter(seat -> seat.place().equals(place)).toList();
        return new KeptPlaces(one.capacity(place), here.stream().filter(Seat::isTaken).count(),
                here.stream().filter(seat -> seat.state().equals("waiting")).count(),
                here.stream().filter(seat -> seat.state().equals("checked-in")).count());
    }
}

package hqb.makerspaces.community;

import hqb.accounts.Actor;
import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.FindBookable;
import hqb.makerspaces.equipment.Kind;
import hqb.makerspaces.equipment.Span;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what a keeper wrote of an evening. */
@Singleton
class ReadEvent {
    private static final int TITLE = 160;
    private static final int NAME = 120;
    private static final int ABOUT = 4_000;
    private static final int ADDRESS = 500;
    private static final int MOST_SEATS = 5_000;
    private static final int MOST_ONLINE = 50_000;
    private static final Duration LONGEST = Duration.ofDays(14);

    private final Events events;
    private final FindBookable bookables;
    private final Clock clock;

    ReadEvent(Events events, FindBookable bookables, Clock clock) {
        this.events = events;
        this.bookables = bookables;
        this.clock = clock;
    }

    /** The evening that it says, which keeps no room yet; throws {@link Refusal} naming each field that is wrong. */
    Event read(UUID id, UUID space, EventForm form, Actor actor) {
        BodyCheck check = new BodyCheck();
        String titleEn = check.text("/titleEn", form.titleEn(), 1, TITLE);
        String titleZh = check.text("/titleZh", form.titleZh(), 1, TITLE);
        String aboutEn = check.lines("/aboutEn", form.aboutEn(), 0, ABOUT);
        String aboutZh = check.lines("/aboutZh", form.aboutZh(), 0, ABOUT);
        String presenter = check.text("/presenter", form.presenter(), 0, NAME);
        Span time = time(check, form);
        int onSite = form.seats() == null ? 0 : form.seats();
        int online = form.onlineSeats() == null ? 0 : form.onlineSeats();
        if (onSite < 0 || onSite > MOST_SEATS || online < 0 || online > MOST_ONLINE || onSite + online == 0) {
            check.refuse("/seats", "There are seats on site, online, or both.", "须有现场座位、线上座位或两者皆有。");
        }
        String onlineUrl = address(check, "/onlineUrl", form.onlineUrl());
        if (online > 0 && onlineUrl == null) {
            check.refuse("/onlineUrl", "Online seats need an address.", "线上座位需要链接。");
        }
        String recording = address(check, "/recordingUrl", form.recordingUrl());
        UUID series = series(check, space, form.series());
        Bookable room = form.room() == null || form.room().isBlank() ? null : bookables.kept(form.room(), actor);
        if (room != null && (room.kind() != Kind.ROOM || !room.space().equals(space))) {
            check.refuse("/room", "This is no room of the makerspace.", "这不是该众创空间的场地。");
        }
        check.done();
        return new Event(id, space, series, titleEn, titleZh, aboutEn, aboutZh, presenter, time, onSite, online, onlineUrl, recording,
                room == null ? null : room.id(), null, "open", 0, clock.instant(), false);
    }

    private @Nullable UUID series(BodyCheck check, UUID space, @Nullable String slug) {
        if (slug == null || slug.isBlank()) {
            return null;
        }
        Optional<Series> found = events.seriesOf(space).stream().filter(one -> one.slug().equals(slug)).findFirst();
        if (found.isEmpty()) {
            check.refuse("/series", "This is no series of the makerspace.", "这不是该众创空间的系列活动。");
        }
        return found.map(Series::id).orElse(null);
    }

    private static Span time(BodyCheck check, EventForm form) {
        check.present("/from", form.from());
        check.present("/to", form.to());
        Instant from = form.from() == null ? Instant.EPOCH : form.from();
        Instant to = form.to() == null ? from.plusSeconds(1) : form.to();
        if (!from.isBefore(to) || to.isAfter(from.plus(LONGEST))) {
            check.refuse("/to", "It ends after it begins, and within fourteen days.", "结束时间须晚于开始时间，且不超过十四天。");
        }
        return new Span(from, to);
    }

    /** An address that a person wrote; null when it is empty or refused. */
    static @Nullable String address(BodyCheck check, String pointer, @Nullable String value) {
        String text = check.text(pointer, value, 0, ADDRESS);
        if (text.isEmpty()) {
            return null;
        }
        try {
            if ("https".equals(URI.create(text).getScheme()) && URI.create(text).getHost() != null) {
                return text;
            }
        } catch (IllegalArgumentException none) {
            // refused below
        }
        check.refuse(pointer, "Use an address that begins with https://.", "请使用以 https:// 开头的地址。");
        return null;
    }
}

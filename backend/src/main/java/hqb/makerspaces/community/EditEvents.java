package hqb.makerspaces.community;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.makerspaces.FindMakerspace;
import hqb.makerspaces.Makerspace;
import hqb.makerspaces.TellOfMakerspaces;
import hqb.makerspaces.TellOfMakerspaces.Words;
import hqb.makerspaces.booking.BlockThing;
import hqb.makerspaces.booking.Repeat;
import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.FindBookable;
import hqb.makerspaces.equipment.Span;
import hqb.platform.BodyCheck;
import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A keeper announces evenings, once or again and again, changes and cancels them. A room that is taken is refused. */
@Singleton
class EditEvents {
    private static final int TITLE = 160;
    private static final int NAME = 120;
    private static final int ABOUT = 4_000;
    private static final int SERIES_ABOUT = 2_000;
    private static final int ADDRESS = 500;
    private static final int MOST_SEATS = 5_000;
    private static final int MOST_ONLINE = 50_000;

    private final Events events;
    private final Seats seats;
    private final TakeSeat take;
    private final ShowEvents show;
    private final FindMakerspace makerspaces;
    private final FindBookable bookables;
    private final BlockThing block;
    private final TellOfMakerspaces tell;
    private final AuditLog audit;
    private final Clock clock;

    EditEvents(Events events, Seats seats, TakeSeat take, ShowEvents show, FindMakerspace makerspaces, FindBookable bookables,
            BlockThing block, TellOfMakerspaces tell, AuditLog audit, Clock clock) {
        this.events = events;
        this.seats = seats;
        this.take = take;
        this.show = show;
        this.makerspaces = makerspaces;
        this.bookables = bookables;
        this.block = block;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * All of an evening.
     *
     * @param series    the word of a series of the makerspace; null for none
     * @param seats     on site
     * @param onlineUrl seen by those with an online seat only
     * @param room      the word of a room that it takes; null for none
     * @param repeat    a rule by RFC 5545 for several of them; only when they are announced
     */
    @Serdeable
    record Form(@Nullable String series, @Nullable String titleEn, @Nullable String titleZh, @Nullable String aboutEn,
            @Nullable String aboutZh, @Nullable String presenter, @Nullable Instant from, @Nullable Instant to, @Nullable Integer seats,
            @Nullable Integer onlineSeats, @Nullable String onlineUrl, @Nullable String recordingUrl, @Nullable String room,
            @Nullable String repeat) {
    }

    /** A new series. */
    @Serdeable
    record SeriesForm(@Nullable String nameEn, @Nullable String nameZh, @Nullable String aboutEn, @Nullable String aboutZh) {
    }

    /** Adds a series and returns its word. */
    @Transactional
    String addSeries(String makerspace, SeriesForm form, Actor actor) {
        Makerspace space = makerspaces.kept(makerspace, actor);
        BodyCheck check = new BodyCheck();
        UUID id = Uuid7.random(clock.instant());
        Series made = new Series(id, space.id(), "series-" + id.toString().substring(24), check.text("/nameEn", form.nameEn(), 1, NAME),
                check.text("/nameZh", form.nameZh(), 1, NAME), check.lines("/aboutEn", form.aboutEn(), 0, SERIES_ABOUT),
                check.lines("/aboutZh", form.aboutZh(), 0, SERIES_ABOUT), false);
        check.done();
        events.put(made);
        audit.write(actor, "series.added", AuditLog.subject("series", id), null, Map.of("name", made.nameEn()));
        return made.slug();
    }

    /** Announces it, or all of its repetitions; throws {@link Refusal} naming each field, or the time at which the room is taken. */
    @Transactional
    List<Event> add(String makerspace, Form form, Actor actor) {
        Makerspace space = makerspaces.kept(makerspace, actor);
        Event model = read(Uuid7.random(clock.instant()), space.id(), form, actor);
        String repeat = form.repeat();
        List<Span> times = repeat == null || repeat.isBlank() ? List.of(model.time()) : Repeat.expand(repeat.strip(), model.time());
        List<Event> made = new ArrayList<>();
        for (Span time : times) {
            Event one = at(model, made.isEmpty() ? model.id() : Uuid7.random(clock.instant()), time, keepRoom(model, time, actor));
            events.put(one);
            made.add(one);
        }
        audit.write(actor, "event.added", AuditLog.subject("event", model.id()), null,
                Map.of("title", model.titleEn(), "times", times.size()));
        return made;
    }

    /** Changes it and tells who has a seat when its time changes. Seats that are taken cannot be taken away. */
    @Transactional
    void change(UUID id, Form form, Actor actor) {
        kept(id, actor);
        Event before = events.lock(id).orElseThrow();
        if (!before.isOpen()) {
            throw Refusal.of(ProblemType.CONFLICT, "This evening was cancelled.", "该活动已取消。");
        }
        Event wanted = read(id, before.space(), form, actor);
        if (seats.of(id).stream().anyMatch(seat -> seat.number() != null && seat.number() > wanted.capacity(seat.place()))) {
            throw Refusal.invalid("/seats", "More seats are taken than that.", "已报名人数超过该座位数。");
        }
        UUID block = before.block();
        boolean moved = !before.time().equals(wanted.time());
        if (moved || !Objects.equals(before.room(), wanted.room())) {
            if (block != null) {
                this.block.release(block);
            }
            block = keepRoom(wanted, wanted.time(), actor);
        }
        Event after = new Event(id, before.space(), before.series(), wanted.titleEn(), wanted.titleZh(), wanted.aboutEn(), wanted.aboutZh(),
                wanted.presenter(), wanted.time(), wanted.seats(), wanted.onlineSeats(), wanted.onlineUrl(), wanted.recordingUrl(),
                wanted.room(), block, "open", before.revision() + 1, clock.instant(), before.demonstration());
        events.put(after);
        if (moved) {
            tellAll(after, new Words("Moved: " + after.titleEn(), "已改期：" + after.titleZh(),
                    "Before: " + TellOfMakerspaces.when(before.time().from(), Language.EN) + "\nNow: "
                            + TellOfMakerspaces.when(after.time().from(), Language.EN),
                    "原时间：" + TellOfMakerspaces.when(before.time().from(), Language.ZH) + "\n新时间："
                            + TellOfMakerspaces.when(after.time().from(), Language.ZH)));
        }
        take.promote(after, "site");
        take.promote(after, "online");
        audit.write(actor, "event.changed", AuditLog.subject("event", id), Map.of("from", before.time().from().toString()),
                Map.of("from", after.time().from().toString()));
    }

    /** Cancels it, frees the room and tells who has a seat; again changes nothing. */
    @Transactional
    void cancel(UUID id, Actor actor) {
        kept(id, actor);
        Event before = events.lock(id).orElseThrow();
        if (!before.isOpen()) {
            return;
        }
        if (before.block() != null) {
            block.release(before.block());
        }
        Event after = new Event(id, before.space(), before.series(), before.titleEn(), before.titleZh(), before.aboutEn(), before.aboutZh(),
                before.presenter(), before.time(), before.seats(), before.onlineSeats(), before.onlineUrl(), before.recordingUrl(),
                before.room(), null, "cancelled", before.revision() + 1, clock.instant(), before.demonstration());
        events.put(after);
        tellAll(after, new Words("Cancelled: " + after.titleEn(), "活动取消：" + after.titleZh(),
                TellOfMakerspaces.when(after.time().from(), Language.EN), TellOfMakerspaces.when(after.time().from(), Language.ZH)));
        audit.write(actor, "event.cancelled", AuditLog.subject("event", id), null, Map.of());
    }

    /** One in a makerspace of the asker's; throws {@link Refusal} not-found. */
    Event kept(UUID id, Actor actor) {
        Event one = show.get(id);
        makerspaces.kept(one.space(), actor);
        return one;
    }

    private void tellAll(Event event, Words words) {
        seats.of(event.id()).forEach(seat -> {
            if (seat.person() != null) {
                tell.person(seat.person(), null, "/makerspaces/events/" + event.id(), words);
            }
        });
    }

    private @Nullable UUID keepRoom(Event event, Span time, Actor actor) {
        if (event.room() == null) {
            return null;
        }
        Bookable room = bookables.kept(event.room(), actor);
        return block.keep(room, time, "event", event.titleEn()).orElseThrow(() -> Refusal.of(ProblemType.CONFLICT,
                "The room is taken on " + TellOfMakerspaces.when(time.from(), Language.EN) + ".",
                "场地在 " + TellOfMakerspaces.when(time.from(), Language.ZH) + " 已被占用。"));
    }

    private static Event at(Event model, UUID id, Span time, @Nullable UUID block) {
        return new Event(id, model.space(), model.series(), model.titleEn(), model.titleZh(), model.aboutEn(), model.aboutZh(),
                model.presenter(), time, model.seats(), model.onlineSeats(), model.onlineUrl(), model.recordingUrl(), model.room(), block,
                "open", 0, model.changedAt(), false);
    }

    private Event read(UUID id, UUID space, Form form, Actor actor) {
        BodyCheck check = new BodyCheck();
        String titleEn = check.text("/titleEn", form.titleEn(), 1, TITLE);
        String titleZh = check.text("/titleZh", form.titleZh(), 1, TITLE);
        String aboutEn = check.lines("/aboutEn", form.aboutEn(), 0, ABOUT);
        String aboutZh = check.lines("/aboutZh", form.aboutZh(), 0, ABOUT);
        String presenter = check.text("/presenter", form.presenter(), 0, NAME);
        check.present("/from", form.from());
        check.present("/to", form.to());
        Instant from = form.from() == null ? Instant.EPOCH : form.from();
        Instant to = form.to() == null ? from.plusSeconds(1) : form.to();
        if (!from.isBefore(to) || to.isAfter(from.plusSeconds(14L * 86_400))) {
            check.refuse("/to", "It ends after it begins, and within fourteen days.", "结束时间须晚于开始时间，且不超过十四天。");
        }
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
        check.done();
        UUID series = form.series() == null || form.series().isBlank() ? null : show.series(form.series()).id();
        UUID room = form.room() == null || form.room().isBlank() ? null : bookables.kept(form.room(), actor).id();
        return new Event(id, space, series, titleEn, titleZh, aboutEn, aboutZh, presenter, new Span(from, to), onSite, online, onlineUrl,
                recording, room, null, "open", 0, clock.instant(), false);
    }

    private static @Nullable String address(BodyCheck check, String pointer, @Nullable String value) {
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

package hqb.makerspaces.community;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.PersonId;
import hqb.accounts.Secret;
import hqb.makerspaces.FindMakerspace;
import hqb.makerspaces.TellOfMakerspaces;
import hqb.makerspaces.TellOfMakerspaces.Words;
import hqb.platform.BodyCheck;
import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.http.PublicAddress;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person takes a seat of an evening or waits for one, gives it up, gets a ticket for it, and is let in by that. */
@Singleton
class TakeSeat {
    private static final Duration DOORS = Duration.ofHours(2);
    private static final int LONGEST_TICKET = 300;

    private final Events events;
    private final Seats seats;
    private final FindEvent find;
    private final FindMakerspace makerspaces;
    private final TellOfMakerspaces tell;
    private final AuditLog audit;
    private final PublicAddress site;
    private final Clock clock;

    TakeSeat(Events events, Seats seats, FindEvent find, FindMakerspace makerspaces, TellOfMakerspaces tell, AuditLog audit,
            PublicAddress site, Clock clock) {
        this.events = events;
        this.seats = seats;
        this.find = find;
        this.makerspaces = makerspaces;
        this.tell = tell;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /** Where somebody wants to sit: site or online. */
    @Serdeable
    record Wish(@Nullable String place) {
    }

    /** What stands on a ticket: its token, or what its QR code says. */
    @Serdeable
    record Shown(@Nullable String ticket) {
    }

    /** Gives a seat, or a place in the line when all are taken; throws {@link Refusal} when the evening has none of that kind or is over. */
    @Transactional
    void take(UUID id, Wish wish, Actor actor) {
        String place = wish.place() == null ? "" : wish.place();
        if (!place.equals("site") && !place.equals("online")) {
            throw Refusal.invalid("/place", "Use site or online.", "请使用 site 或 online。");
        }
        find.get(id);
        Event event = events.lock(id).orElseThrow();
        Instant now = clock.instant();
        if (!event.isOpen() || !now.isBefore(event.time().to())) {
            throw Refusal.of(ProblemType.CONFLICT, "This evening is over or was cancelled.", "该活动已结束或已取消。");
        }
        if (event.capacity(place) == 0) {
            throw Refusal.invalid("/place", "This evening has no such seats.", "该活动不提供此类座位。");
        }
        PersonId person = actor.requirePerson();
        if (seats.of(id, person).isPresent()) {
            throw Refusal.of(ProblemType.CONFLICT, "You have a seat or wait for one already; give it up to take another.",
                    "您已报名或候补；如需更换请先取消。");
        }
        Optional<Integer> number = seats.free(event, place);
        Seat made = new Seat(Uuid7.random(now), id, person, place, number.isPresent() ? "booked" : "waiting", number.orElse(null), null,
                now);
        seats.add(made);
        audit.write(actor, "seat.taken", AuditLog.subject("event", id), null, Map.of("place", place, "state", made.state()));
        told(event, made);
    }

    /** Gives it up; who waits first has it then. Throws {@link Refusal} when it is not the asker's. */
    @Transactional
    void giveUp(UUID seat, Actor actor) {
        Seat before = own(seat, actor);
        Event event = events.lock(before.event()).orElseThrow();
        Seat now = seats.find(seat).orElseThrow();
        if (now.state().equals("checked-in") || now.state().equals("cancelled")) {
            throw Refusal.of(ProblemType.CONFLICT, "This seat is " + now.state() + ".", "该座位当前状态不可取消。");
        }
        seats.change(seat, "cancelled", null, null);
        audit.write(actor, "seat.given-up", AuditLog.subject("event", event.id()), Map.of("state", now.state()), null);
        if (now.isTaken() && clock.instant().isBefore(event.time().to())) {
            promote(event, now.place());
        }
    }

    /** Gives seats that are free to those who wait, in their order. The event must be locked. */
    @Transactional
    void promote(Event event, String place) {
        Optional<Integer> number = seats.free(event, place);
        Optional<Seat> first = seats.first(event.id(), place);
        while (number.isPresent() && first.isPresent()) {
            seats.change(first.get().id(), "booked", number.get(), null);
            told(event, seats.find(first.get().id()).orElseThrow());
            number = seats.free(event, place);
            first = seats.first(event.id(), place);
        }
    }

    /** A fresh ticket; the one before works no more. */
    @Transactional
    EventPage.Ticket ticket(UUID id, Actor actor) {
        Seat seat = own(id, actor);
        if (!seat.isTaken()) {
            throw Refusal.of(ProblemType.CONFLICT, "You still wait for a seat.", "您仍在候补中。");
        }
        String token = Secret.random();
        seats.setToken(id, Secret.hash(token));
        return new EventPage.Ticket(token, site.page("/makerspaces/tickets/" + token));
    }

    /** The seat behind a ticket; throws {@link Refusal} not-found. */
    @Transactional(readOnly = true)
    Seat ofTicket(String text) {
        String token = text.substring(text.lastIndexOf('/') + 1).strip();
        return seats.ofToken(Secret.hash(token)).orElseThrow(() -> Refusal.notFound("There is no such ticket.", "没有此票。"));
    }

    /** A keeper lets somebody in; throws {@link Refusal} for another's event, on another day, and the second time. */
    @Transactional
    Seat checkIn(Shown shown, Actor actor) {
        BodyCheck check = new BodyCheck();
        String text = check.text("/ticket", shown.ticket(), 1, LONGEST_TICKET);
        check.done();
        Seat seat = ofTicket(text);
        Event event = events.lock(seat.event()).orElseThrow();
        makerspaces.kept(event.space(), actor);
        Instant now = clock.instant();
        if (now.isBefore(event.time().from().minus(DOORS)) || now.isAfter(event.time().to())) {
            throw Refusal.of(ProblemType.CONFLICT, "This ticket is for " + TellOfMakerspaces.when(event.time().from(), Language.EN) + ".",
                    "此票的时间为 " + TellOfMakerspaces.when(event.time().from(), Language.ZH) + "。");
        }
        Seat current = seats.find(seat.id()).orElseThrow();
        if (!current.state().equals("booked")) {
            throw Refusal.of(ProblemType.CONFLICT, "This seat is " + current.state() + ".", "该座位已签到或已取消。");
        }
        seats.change(seat.id(), "checked-in", current.number(), now);
        audit.write(actor, "seat.checked-in", AuditLog.subject("event", event.id()), null, Map.of("seat", seat.id().toString()));
        return seats.find(seat.id()).orElseThrow();
    }

    private Seat own(UUID id, Actor actor) {
        return seats.find(id).filter(seat -> actor.requirePerson().equals(seat.person()))
                .orElseThrow(() -> Refusal.notFound("You have no such seat.", "您没有此座位。"));
    }

    private void told(Event event, Seat seat) {
        PersonId person = seat.person();
        if (person != null) {
            boolean waiting = seat.state().equals("waiting");
            String online = seat.place().equals("online") && !waiting && event.onlineUrl() != null ? "\n" + event.onlineUrl() : "";
            tell.person(person, null, "/makerspaces/events/" + event.id(),
                    new Words((waiting ? "You wait for a seat: " : "Your seat: ") + event.titleEn(),
                            (waiting ? "候补中：" : "报名成功：") + event.titleZh(),
                            TellOfMakerspaces.when(event.time().from(), Language.EN) + online,
                            TellOfMakerspaces.when(event.time().from(), Language.ZH) + online));
        }
    }
}

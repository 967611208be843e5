package hqb.spaces.viewings;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.database.UniqueViolation;
import hqb.spaces.letting.UnitOwners;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A person books a viewing. A seat of a time is given to one person only, whatever happens at the same time. */
@Singleton
class BookViewing {
    private static final int MOST = 10;
    private static final int LONGEST_NOTE = 500;

    private final UnitOwners owners;
    private final ChooseTime choose;
    private final Viewings viewings;
    private final EndViewings ended;
    private final ViewingNews news;
    private final AuditLog audit;
    private final Clock clock;

    BookViewing(UnitOwners owners, ChooseTime choose, Viewings viewings, EndViewings ended, ViewingNews news, AuditLog audit,
            Clock clock) {
        this.owners = owners;
        this.choose = choose;
        this.viewings = viewings;
        this.ended = ended;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What somebody wants.
     *
     * @param at   when it begins: the {@code at} of a time
     * @param note for the owner; may be left out
     */
    @Serdeable
    record Wish(@Nullable Instant at, @Nullable String note) {
    }

    /**
     * Books it, and returns its id.
     *
     * @throws Refusal naming each field that is wrong; slot-taken with what is free; conflict when nobody lets the unit, it is the asker's
     *     own, or the person has another viewing of it or at that time, or ten to come
     */
    UUID book(UUID unit, Wish wish, Actor actor) {
        BodyCheck check = new BodyCheck();
        check.present("/at", wish.at());
        String note = check.lines("/note", wish.note(), 0, LONGEST_NOTE);
        check.done();
        return refusing(unit, () -> keep(unit, Objects.requireNonNull(wish.at()), note, actor));
    }

    /** What the database refuses, as the refusal that it means. */
    <T> T refusing(UUID unit, Supplier<T> deed) {
        try {
            return deed.get();
        } catch (RuntimeException failed) {
            if (!UniqueViolation.isCauseOf(failed)) {
                throw failed;
            }
            throw String.valueOf(failed.getMessage()).contains("spaces_viewing_seat") ? choose.taken(unit)
                    : Refusal.of(ProblemType.CONFLICT, "You have another viewing at that time, or of this unit. Look at your viewings.",
                            "您在该时间已有其他看房预约，或已预约此单元。请查看您的预约。");
        }
    }

    @Transactional
    UUID keep(UUID unit, Instant at, String note, Actor actor) {
        Instant now = clock.instant();
        PersonId person = actor.requirePerson();
        OrganisationId owner = owners.lock(unit).orElseThrow(
                () -> Refusal.of(ProblemType.CONFLICT, "Nobody lets this unit here, so it cannot be viewed.", "该单元没有在此登记的出租方，无法预约看房。"));
        if (owner.equals(actor.organisation())) {
            throw Refusal.of(ProblemType.CONFLICT, "This unit is your own organisation's.", "该单元属于您的组织。");
        }
        ended.endOf(person);
        List<Viewing> booked = viewings.booked(person);
        if (booked.size() >= MOST) {
            throw Refusal.of(ProblemType.CONFLICT, "You have " + MOST + " viewings to come, which is as many as one can have.",
                    "您已有 " + MOST + " 个未完成的看房预约，已达上限。");
        }
        booked.stream().filter(one -> one.unit().equals(unit)).findFirst().ifPresent(other -> {
            throw Refusal.of(ProblemType.CONFLICT, "You have booked this unit already: " + other.number() + ". Move that viewing.",
                    "您已预约此单元：" + other.number() + "。请改期。");
        });
        ChooseTime.Chosen chosen = choose.choose(unit, at, null);
        refuseOverlap(booked, chosen.time(), null);
        Viewing made = new Viewing(Uuid7.random(now), viewings.number(now), unit, owner, chosen.seat(), chosen.time().at(),
                chosen.time().ends(), person, actor.organisation(), note, ViewingState.BOOKED, "", 0, now, now);
        viewings.add(made);
        audit.write(actor, "viewing.booked", AuditLog.subject("viewing", made.id()), null,
                Map.of("number", made.number(), "unit", unit.toString(), "at", made.startsAt().toString()));
        news.booked(made);
        return made.id();
    }

    /** Nobody is at two places at once; throws {@link Refusal} conflict. */
    static void refuseOverlap(List<Viewing> booked, ViewingTime time, @Nullable UUID without) {
        booked.stream().filter(one -> !one.id().equals(without))
                .filter(one -> one.startsAt().isBefore(time.ends()) && time.at().isBefore(one.endsAt())).findFirst().ifPresent(other -> {
                    throw Refusal.of(ProblemType.CONFLICT, "You have another viewing at that time: " + other.number() + ".",
                            "您在该时间已有其他看房预约：" + other.number() + "。");
                });
    }
}

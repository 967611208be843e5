package hqb.spaces.centres.appointments;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.PersonId;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.database.UniqueViolation;
import hqb.spaces.centres.Centre;
import hqb.spaces.centres.CentreService;
import hqb.spaces.centres.Centres;
import hqb.spaces.centres.FindCentre;
import hqb.spaces.centres.ParkNumbers;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A person makes an appointment at a centre. A window is given to one person only, whatever happens at the same time. */
@Singleton
class BookAppointment {
    /** How many a person can have to come. */
    static final int MOST = 3;
    private static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_WORD = 80;

    private final FindCentre find;
    private final Centres centres;
    private final ChooseSlot choose;
    private final Appointments appointments;
    private final EndAppointments ended;
    private final ParkNumbers numbers;
    private final AppointmentNews news;
    private final AuditLog audit;
    private final Clock clock;

    BookAppointment(FindCentre find, Centres centres, ChooseSlot choose, Appointments appointments, EndAppointments ended,
            ParkNumbers numbers, AppointmentNews news, AuditLog audit, Clock clock) {
        this.find = find;
        this.centres = centres;
        this.choose = choose;
        this.appointments = appointments;
        this.ended = ended;
        this.numbers = numbers;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What somebody wants.
     *
     * @param centre  the centre's word
     * @param service policy, government, ip, testing, desks or registration
     * @param at      when it begins: the {@code at} of a slot
     * @param subject what it is about
     */
    @Serdeable
    record Wish(@Nullable String centre, @Nullable String service, @Nullable Instant at, @Nullable String subject) {
    }

    /**
     * Makes it, and returns its id.
     *
     * @throws Refusal naming each field that is wrong; slot-taken or centre-closed with what would do instead; conflict when the person has
     *     three to come, or another one at that time
     */
    UUID book(Wish wish, Actor actor) {
        BodyCheck check = new BodyCheck();
        String slug = check.text("/centre", wish.centre(), 1, LONGEST_WORD);
        String code = check.text("/service", wish.service(), 1, LONGEST_WORD);
        String subject = check.lines("/subject", wish.subject(), 1, LONGEST_SUBJECT);
        check.present("/at", wish.at());
        check.done();
        CentreService service = FindCentre.service("/service", code);
        try {
            return keep(find.named("/centre", slug), service, Objects.requireNonNull(wish.at()), subject, actor);
        } catch (RuntimeException failed) {
            if (UniqueViolation.isCauseOf(failed)) { // the same person, at two centres in the same moment
                throw Refusal.of(ProblemType.CONFLICT,
                        "You have made another appointment in this moment. Look at your appointments, then try again.",
                        "您刚刚预约了其他时段。请查看您的预约后重试。");
            }
            throw failed;
        }
    }

    @Transactional
    UUID keep(Centre centre, CentreService service, Instant at, String subject, Actor actor) {
        Instant now = clock.instant();
        PersonId person = actor.requirePerson();
        centres.lock(centre.id());
        ended.endOf(person);
        List<Appointment> booked = appointments.booked(person);
        if (booked.size() >= MOST) {
            throw Refusal.of(ProblemType.CONFLICT,
                    "You have " + MOST + " appointments to come, which is as many as one can have. Move or cancel one of them.",
                    "您已有 " + MOST + " 个未完成的预约，已达上限。请改期或取消其中一个。");
        }
        ChooseSlot.Chosen chosen = choose.choose(centre, service, at, null);
        refuseOverlap(booked, chosen.slot(), null);
        int place = IntStream.rangeClosed(1, MOST).filter(free -> booked.stream().noneMatch(one -> one.place() == free)).findFirst()
                .orElseThrow();
        Appointment made = new Appointment(Uuid7.random(now), numbers.next(now), centre.id(), service, chosen.window(), chosen.slot().at(),
                chosen.slot().ends(), person, actor.organisation(), place, subject, AppointmentState.BOOKED, 0, now);
        appointments.add(made);
        audit.write(actor, "appointment.booked", AuditLog.subject("appointment", made.id()), null,
                Map.of("number", made.number(), "centre", centre.slug(), "service", service.code(), "at", made.startsAt().toString()));
        news.booked(made, centre);
        return made.id();
    }

    /** Nobody is at two centres at once; throws {@link Refusal} conflict. */
    static void refuseOverlap(List<Appointment> booked, Slot slot, @Nullable UUID without) {
        booked.stream().filter(one -> !one.id().equals(without))
                .filter(one -> one.startsAt().isBefore(slot.ends()) && slot.at().isBefore(one.endsAt())).findFirst().ifPresent(other -> {
                    throw Refusal.of(ProblemType.CONFLICT, "You have another appointment at that time: " + other.number() + ".",
                            "您在该时间已有其他预约：" + other.number() + "。");
                });
    }
}

package hqb.makerspaces.booking;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.PersonId;
import hqb.accounts.people.People;
import hqb.accounts.people.Person;
import hqb.makerspaces.FindMakerspace;
import hqb.makerspaces.Makerspace;
import hqb.makerspaces.TellOfMakerspaces;
import hqb.makerspaces.booking.BookingPage.TrainedItem;
import hqb.makerspaces.booking.BookingPage.TrainingItem;
import hqb.makerspaces.equipment.Training;
import hqb.makerspaces.equipment.Trainings;
import hqb.platform.BodyCheck;
import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.time.OpeningHours;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A keeper notes who has had a training, extends it, or takes it back. */
@Singleton
class GiveTraining {
    private static final int ADDRESS = 200;

    private final Trainings trainings;
    private final FindMakerspace makerspaces;
    private final People people;
    private final TellOfMakerspaces tell;
    private final AuditLog audit;
    private final Clock clock;

    GiveTraining(Trainings trainings, FindMakerspace makerspaces, People people, TellOfMakerspaces tell, AuditLog audit, Clock clock) {
        this.trainings = trainings;
        this.makerspaces = makerspaces;
        this.people = people;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Who has had it.
     *
     * @param email     of the person's account
     * @param expiresOn the last day on which it is good; by the training's rule when left out
     */
    @Serdeable
    record Given(@Nullable String email, @Nullable LocalDate expiresOn) {
    }

    /** The trainings of a makerspace of the asker's, with who has had them. */
    @Transactional(readOnly = true)
    List<TrainingItem> list(String makerspace, Actor actor, Language language) {
        Makerspace space = makerspaces.kept(makerspace, actor);
        return trainings.all().values().stream().filter(one -> one.space().equals(space.id())).sorted(Comparator.comparing(Training::slug))
                .map(one -> item(one, language)).toList();
    }

    /**
     * Notes it.
     *
     * @throws Refusal when the training is not of the asker's makerspaces, or nobody has that address; conflict when it has ended
     */
    @Transactional
    TrainingItem give(UUID training, Given given, Actor actor, Language language) {
        Training one = kept(training, actor);
        if (one.endedAt() != null) {
            throw Refusal.of(ProblemType.CONFLICT, "This training has ended: it is given to nobody any more. Begin it again first.",
                    "该培训已停止，不再授予。请先恢复该培训。");
        }
        BodyCheck check = new BodyCheck();
        String email = check.text("/email", given.email(), 3, ADDRESS);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, OpeningHours.ZONE);
        if (given.expiresOn() != null && given.expiresOn().isBefore(today)) {
            check.refuse("/expiresOn", "This day is past.", "该日期已过。");
        }
        check.done();
        Person person = people.findByEmail(email)
                .orElseThrow(() -> Refusal.invalid("/email", "Nobody here has this address: ask them to sign up first.",
                        "没有使用此邮箱的账户，请先让对方注册。"));
        LocalDate expires = given.expiresOn() != null ? given.expiresOn()
                : one.validMonths() == null ? null : today.plusMonths(one.validMonths());
        trainings.give(training, person.id(), actor.personId(), now, expires);
        audit.write(actor, "training.given", AuditLog.subject("training", training), null,
                Map.of("person", person.id().value().toString(), "expiresOn", String.valueOf(expires)));
        tell.person(person.id(), null, "/makerspaces/machines", new TellOfMakerspaces.Words("You had the training: " + one.nameEn(),
                "您已完成培训：" + one.nameZh(), "You can now book what needs it" + (expires == null ? "." : ", until " + expires + "."),
                "您现在可以预约需要该培训的设备" + (expires == null ? "。" : "，有效期至 " + expires + "。")));
        return item(one, language);
    }

    /** Takes it back. Bookings that were made stay. */
    @Transactional
    void revoke(UUID training, UUID person, Actor actor) {
        kept(training, actor);
        if (!trainings.revoke(training, new PersonId(person), clock.instant())) {
            throw Refusal.notFound("This person has not had it.", "此人未完成该培训。");
        }
        audit.write(actor, "training.revoked", AuditLog.subject("training", training), Map.of("person", person.toString()), null);
    }

    /** One of a makerspace of the asker's; throws {@link Refusal} not-found. */
    Training kept(UUID id, Actor actor) {
        Training one = Optional.ofNullable(trainings.all().get(id))
                .orElseThrow(() -> Refusal.notFound("There is no such training.", "没有此培训。"));
        makerspaces.kept(one.space(), actor);
        return one;
    }

    /** One as its keepers see it. */
    TrainingItem item(Training one, Language language) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE);
        List<TrainedItem> had = trainings.people(one.id()).stream().map(each -> new TrainedItem(each.person().value(),
                people.find(each.person()).map(Person::email).orElse("–"), each.givenAt(),
                each.givenBy() == null ? null : people.find(new PersonId(each.givenBy())).map(Person::email).orElse(null),
                each.expiresOn(), each.isGoodOn(today))).toList();
        return new TrainingItem(one.id(), one.slug(), one.name(language), one.about(language), one.nameEn(), one.nameZh(), one.aboutEn(),
                one.aboutZh(), one.validMonths(), one.endedAt(), trainings.neededBy(one.id()), had, one.version());
    }
}

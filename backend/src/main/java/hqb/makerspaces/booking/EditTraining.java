package hqb.makerspaces.booking;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.makerspaces.FindMakerspace;
import hqb.makerspaces.equipment.SeenVersion;
import hqb.makerspaces.equipment.Training;
import hqb.makerspaces.equipment.Trainings;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A keeper adds a training, changes what is said of it, ends it or begins it again. Those who had it keep it, until the day that was noted
 * with them; what needs it goes on needing it.
 */
@Singleton
class EditTraining {
    private static final int NAME = 120;
    private static final int ABOUT = 2_000;
    private static final int MOST_MONTHS = 120;

    private final Trainings trainings;
    private final GiveTraining given;
    private final FindMakerspace makerspaces;
    private final AuditLog audit;
    private final Clock clock;

    EditTraining(Trainings trainings, GiveTraining given, FindMakerspace makerspaces, AuditLog audit, Clock clock) {
        this.trainings = trainings;
        this.given = given;
        this.makerspaces = makerspaces;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * All that is said of a training.
     *
     * @param validMonths for how long it is good for those who get it from now on; for ever when left out
     * @param version     that the keeper has seen; needed for a change
     */
    @Serdeable
    record Form(@Nullable String nameEn, @Nullable String nameZh, @Nullable String aboutEn, @Nullable String aboutZh,
            @Nullable Integer validMonths, @Nullable Integer version) {
    }

    /** Adds one to a makerspace; throws {@link Refusal} naming each field that is wrong. */
    @Transactional
    Training add(String makerspace, Form form, Actor actor) {
        UUID space = makerspaces.kept(makerspace, actor).id();
        UUID id = Uuid7.random(clock.instant());
        Training made = read(id, space, "training-" + id.toString().substring(24), form, null, 0);
        trainings.put(made);
        audit.write(actor, "training.added", AuditLog.subject("training", id), null, Map.of("name", made.nameEn()));
        return made;
    }

    /** Changes one; throws {@link Refusal} not-found, naming each field that is wrong, or conflict when somebody has changed it since that version. */
    @Transactional
    Training change(UUID id, Form form, Actor actor) {
        Training before = lock(id, actor);
        Training after = read(id, before.space(), before.slug(), form, before.endedAt(), before.version() + 1);
        SeenVersion.require(form.version(), before.version());
        trainings.put(after);
        audit.write(actor, "training.changed", AuditLog.subject("training", id), said(before), said(after));
        return after;
    }

    /** Ends one, or begins it again; what is so already stays so. Throws {@link Refusal} not-found. */
    @Transactional
    Training end(UUID id, boolean ended, Actor actor) {
        Training before = lock(id, actor);
        if ((before.endedAt() != null) == ended) {
            return before;
        }
        Training after = new Training(id, before.space(), before.slug(), before.nameEn(), before.nameZh(), before.aboutEn(),
                before.aboutZh(), before.validMonths(), ended ? clock.instant().truncatedTo(ChronoUnit.MICROS) : null,
                before.version() + 1);
        trainings.put(after);
        audit.write(actor, ended ? "training.ended" : "training.begun-again", AuditLog.subject("training", id), null, null);
        return after;
    }

    private Training lock(UUID id, Actor actor) {
        given.kept(id, actor);
        trainings.lock(id);
        return given.kept(id, actor);
    }

    private static Training read(UUID id, UUID space, String slug, Form form, @Nullable Instant endedAt, int version) {
        BodyCheck check = new BodyCheck();
        String nameEn = check.text("/nameEn", form.nameEn(), 1, NAME);
        String nameZh = check.text("/nameZh", form.nameZh(), 1, NAME);
        String aboutEn = check.lines("/aboutEn", form.aboutEn(), 0, ABOUT);
        String aboutZh = check.lines("/aboutZh", form.aboutZh(), 0, ABOUT);
        Integer months = form.validMonths();
        if (months != null && (months < 1 || months > MOST_MONTHS)) {
            check.refuse("/validMonths", "Use 1 to 120, or nothing for ever.", "请使用 1 至 120，留空为长期有效。");
        }
        check.done();
        return new Training(id, space, slug, nameEn, nameZh, aboutEn, aboutZh, months, endedAt, version);
    }

    private static Map<String, Object> said(Training one) {
        return Map.of("name", one.nameEn(), "validMonths", String.valueOf(one.validMonths()));
    }
}

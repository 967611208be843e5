package hqb.makerspaces.community;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.makerspaces.FindMakerspace;
import hqb.makerspaces.Makerspace;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A keeper adds a series of evenings. */
@Singleton
class AddSeries {
    private static final int NAME = 120;
    private static final int ABOUT = 2_000;

    private final Events events;
    private final FindMakerspace makerspaces;
    private final AuditLog audit;
    private final Clock clock;

    AddSeries(Events events, FindMakerspace makerspaces, AuditLog audit, Clock clock) {
        this.events = events;
        this.makerspaces = makerspaces;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new series. */
    @Serdeable
    record SeriesForm(@Nullable String nameEn, @Nullable String nameZh, @Nullable String aboutEn, @Nullable String aboutZh) {
    }

    /** Adds it; throws {@link Refusal} naming each field that is wrong. */
    @Transactional
    Series add(String makerspace, SeriesForm form, Actor actor) {
        Makerspace space = makerspaces.kept(makerspace, actor);
        BodyCheck check = new BodyCheck();
        UUID id = Uuid7.random(clock.instant());
        Series made = new Series(id, space.id(), "series-" + id.toString().substring(24), check.text("/nameEn", form.nameEn(), 1, NAME),
                check.text("/nameZh", form.nameZh(), 1, NAME), check.lines("/aboutEn", form.aboutEn(), 0, ABOUT),
                check.lines("/aboutZh", form.aboutZh(), 0, ABOUT), false);
        check.done();
        events.put(made);
        audit.write(actor, "series.added", AuditLog.subject("series", id), null, Map.of("name", made.nameEn()));
        return made;
    }
}

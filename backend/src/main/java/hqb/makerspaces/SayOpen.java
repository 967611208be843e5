package hqb.makerspaces;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.platform.Refusal;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A keeper says by hand that a makerspace is open or closed. It holds for a while, so that a word that is forgotten does no harm. */
@Singleton
class SayOpen {
    private static final int MOST_HOURS = 24;

    private final FindMakerspace find;
    private final Makerspaces makerspaces;
    private final AuditLog audit;
    private final Clock clock;

    SayOpen(FindMakerspace find, Makerspaces makerspaces, AuditLog audit, Clock clock) {
        this.find = find;
        this.makerspaces = makerspaces;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is said.
     *
     * @param open  null: nothing, the hours hold
     * @param hours for how many hours it holds, 1 to 24; 4 when left out
     */
    @Serdeable
    record Word(@Nullable Boolean open, @Nullable Integer hours) {
    }

    /** Keeps the word; throws {@link Refusal} when the makerspace is not the asker's, or the hours are out of range. */
    @Transactional
    void say(String slug, Word word, Actor actor) {
        Makerspace one = find.kept(slug, actor);
        int hours = word.hours() == null ? 4 : word.hours();
        if (hours < 1 || hours > MOST_HOURS) {
            throw Refusal.invalid("/hours", "Use 1 to " + MOST_HOURS + ".", "请使用 1 至 " + MOST_HOURS + "。");
        }
        Instant now = clock.instant();
        Boolean open = word.open();
        makerspaces.say(one.id(), open == null ? null : new Makerspace.Said(open, now, now.plus(Duration.ofHours(hours))));
        audit.write(actor, "makerspace.said", AuditLog.subject("makerspace", one.id()), null, Map.of("open", String.valueOf(open)));
    }
}

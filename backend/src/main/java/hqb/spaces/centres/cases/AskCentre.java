package hqb.spaces.centres.cases;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.PersonId;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.spaces.centres.Centre;
import hqb.spaces.centres.CentreService;
import hqb.spaces.centres.FindCentre;
import hqb.spaces.centres.ParkNumbers;
import hqb.spaces.centres.ParkSettings;
import hqb.spaces.centres.cases.CaseEvent.Side;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person asks a centre something, without an appointment. */
@Singleton
class AskCentre {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_QUESTION = 4_000;
    private static final int LONGEST_WORD = 80;

    private final FindCentre find;
    private final Cases cases;
    private final CaseEvents events;
    private final ParkNumbers numbers;
    private final CaseNews news;
    private final ParkSettings settings;
    private final AuditLog audit;
    private final Clock clock;

    AskCentre(FindCentre find, Cases cases, CaseEvents events, ParkNumbers numbers, CaseNews news, ParkSettings settings, AuditLog audit,
            Clock clock) {
        this.find = find;
        this.cases = cases;
        this.events = events;
        this.numbers = numbers;
        this.news = news;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A question.
     *
     * @param centre   the centre's word
     * @param service  policy, government, ip, testing, desks or registration
     * @param title    in a few words
     * @param question in full; files are sent after it, and said with a message
     */
    @Serdeable
    record Question(@Nullable String centre, @Nullable String service, @Nullable String title, @Nullable String question) {
    }

    /** Asks it and returns the case's id; throws {@link Refusal} naming each field that is wrong, or when the centre does not do this. */
    @Transactional
    UUID ask(Question asked, Actor actor) {
        BodyCheck check = new BodyCheck();
        String slug = check.text("/centre", asked.centre(), 1, LONGEST_WORD);
        String code = check.text("/service", asked.service(), 1, LONGEST_WORD);
        String title = check.text("/title", asked.title(), 1, LONGEST_TITLE);
        String question = check.lines("/question", asked.question(), 1, LONGEST_QUESTION);
        check.done();
        CentreService service = FindCentre.service("/service", code);
        Centre centre = find.named("/centre", slug);
        if (centre.offer(service).isEmpty()) {
            throw Refusal.invalid("/service", "This centre does not offer it.", "该中心不提供此服务。");
        }
        Instant now = clock.instant();
        PersonId person = actor.requirePerson();
        ParkCase made = new ParkCase(Uuid7.random(now), numbers.next(now), centre.id(), service, person, actor.organisation(), title,
                question, CaseState.OPEN, null, now.plus(settings.answerWithin()), now);
        cases.add(made);
        events.add(made.id(), CaseEvent.SEND, CaseState.OPEN, Side.ASKER, person.value(), null, List.of());
        audit.write(actor, "case.sent", AuditLog.subject("case", made.id()), null, Map.of("number", made.number(), "centre", slug));
        news.tell(made, CaseEvent.SEND, Side.ASKER, null);
        return made.id();
    }
}

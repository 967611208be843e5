package hqb.spaces.centres.cases;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.PersonId;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
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

/** The asker or an operator does something to a case: its state, what was said, the clock of the next deed and the news change together. */
@Singleton
class ActOnCase {
    private static final int LONGEST = 4_000;
    private static final int MOST_FILES = 10;

    private final FindCase find;
    private final Cases cases;
    private final CaseEvents events;
    private final CaseFiles files;
    private final CaseNews news;
    private final ParkSettings settings;
    private final AuditLog audit;
    private final Clock clock;

    ActOnCase(FindCase find, Cases cases, CaseEvents events, CaseFiles files, CaseNews news, ParkSettings settings, AuditLog audit,
            Clock clock) {
        this.find = find;
        this.cases = cases;
        this.events = events;
        this.files = files;
        this.news = news;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is said with it.
     *
     * @param text  the words; needed for answers, messages and for opening it again
     * @param files ids of files that were sent before
     */
    @Serdeable
    record Words(@Nullable String text, @Nullable List<UUID> files) {
        static final Words NONE = new Words(null, null);
    }

    /**
     * Does it.
     *
     * @throws Refusal when there is no such case of that side's, words are missing, a file is not the side's or was said before, or the
     *     case's state does not allow it
     */
    @Transactional
    void act(UUID id, Side side, CaseEvent event, Words words, Actor actor) {
        ParkCase one = find.lock(id, side, actor);
        BodyCheck check = new BodyCheck();
        boolean needed = event == CaseEvent.ANSWER || event == CaseEvent.SAY || event == CaseEvent.REOPEN;
        String text = check.lines("/text", words.text(), needed ? 1 : 0, LONGEST);
        List<UUID> sent = words.files() == null ? List.of() : words.files().stream().distinct().toList();
        if (sent.size() > MOST_FILES) {
            check.refuse("/files", "At most ten files are possible.", "最多 10 个文件。");
        } else if (!sent.stream().allMatch(file -> isFree(id, file, side))) {
            check.refuse("/files", "You have sent no such file, or it was said already.", "您没有上传此文件，或该文件已发送过。");
        }
        check.done();
        if (!event.isOpenTo(side, one.state())) {
            throw Refusal.of(ProblemType.CONFLICT, "Case " + one.number() + " is " + one.state().code() + ": that is not possible now.",
                    "个案 " + one.number() + " 的当前状态不允许此操作。");
        }
        PersonId person = actor.requirePerson();
        PersonId assignee = event == CaseEvent.ASSIGN ? person : one.assignee();
        ParkCase moved = move(one, event, side, person, assignee, text.isEmpty() ? null : text, sent);
        audit.writeFor(one.organisation(), actor, "case." + event.code(), AuditLog.subject("case", id),
                Map.of("state", one.state().code()), Map.of("state", moved.state().code()));
    }

    /** Closes an answered case on which nobody has said a word; nothing when somebody has meanwhile. */
    @Transactional
    void rest(UUID id) {
        Instant now = clock.instant();
        cases.lock(id).filter(one -> one.state() == CaseState.ANSWERED && one.dueAt() != null && !now.isBefore(one.dueAt()))
                .ifPresent(one -> move(one, CaseEvent.REST, Side.SYSTEM, null, one.assignee(), null, List.of()));
    }

    private ParkCase move(ParkCase one, CaseEvent event, Side side, @Nullable PersonId person, @Nullable PersonId assignee,
            @Nullable String text, List<UUID> said) {
        CaseState next = one.state().after(event).orElseThrow();
        ParkCase moved = one.in(next, assignee, due(one, next, event));
        cases.advance(moved);
        events.add(one.id(), event, next, side, person == null ? null : person.value(), text, said);
        news.tell(moved, event, side, text);
        return moved;
    }

    private @Nullable Instant due(ParkCase one, CaseState next, CaseEvent event) {
        return switch (next) {
            case CLOSED -> null;
            case ANSWERED -> clock.instant().plus(settings.closeAfter());
            case OPEN, ASSIGNED -> event == CaseEvent.SAY || event == CaseEvent.ASSIGN ? one.dueAt()
                    : clock.instant().plus(settings.answerWithin());
            case REOPENED -> event == CaseEvent.SAY ? one.dueAt() : clock.instant().plus(settings.answerWithin());
        };
    }

    private boolean isFree(UUID one, UUID file, Side side) {
        return files.find(one, file).filter(kept -> kept.by().equals(side.code()) && !kept.said()).isPresent();
    }
}

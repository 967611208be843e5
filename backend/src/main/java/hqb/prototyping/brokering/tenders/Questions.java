package hqb.prototyping.brokering.tenders;

import hqb.platform.Uuid7;
import hqb.platform.database.Queries;
import hqb.prototyping.providers.ProviderId;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What bidders ask. */
@Singleton
public class Questions {
    private final Queries queries;

    Questions(Queries queries) {
        this.queries = queries;
    }

    /** A question, with its answer if there is one. */
    public record Question(UUID id, UUID invitation, ProviderId provider, Instant askedAt, String question, @Nullable String answer,
            @Nullable Instant answeredAt) {
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void ask(UUID invitation, String question, Instant now) {
        queries.run("INSERT INTO brokering_question (id, invitation_id, asked_at, question) VALUES (?, ?, ?, ?)", Uuid7.random(now),
                invitation,
                now, question);
    }

    /** Answers one that has no answer yet; says no when there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean answer(UUID tender, UUID question, String answer, Instant now) {
        return queries.run("""
                UPDATE brokering_question SET answer = ?, answered_at = ? WHERE id = ? AND answer IS NULL
                    AND invitation_id IN (SELECT id FROM brokering_invitation WHERE tender_id = ?)
                """, answer, now, question, tender) > 0;
    }

    /** Those of a tender, in their order. */
    @Transactional(readOnly = true)
    public List<Question> of(UUID tender) {
        return queries.list("""
                SELECT q.id, q.invitation_id, i.provider_id, q.asked_at, q.question, q.answer, q.answered_at FROM brokering_question q
                JOIN brokering_invitation i ON i.id = q.invitation_id WHERE i.tender_id = ? ORDER BY q.id
                """,
                row -> new Question(row.getObject(1, UUID.class), row.getObject(2, UUID.class),
                        new ProviderId(row.getObject(3, UUID.class)),
                        Objects.requireNonNull(Queries.time(row, 4)), row.getString(5), row.getString(6), Queries.time(row, 7)),
                tender);
    }
}

package hqb.makerspaces.registry.review;

import hqb.accounts.PersonId;
import hqb.makerspaces.registry.FiguresJson;
import hqb.makerspaces.registry.rules.Tier;
import hqb.platform.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The yearly reviews and their cases. What was judged never changes, nor does what was decided. */
@Singleton
class Reviews {
    private static final String SELECT = "SELECT id, year, day, rules, subjects, hash, created_at FROM makerspaces_review ";
    private static final String CASES = """
            SELECT review_id, space_id, tier, figures::text, missed_returns, warned, rules, proposal, reasons, decision, reason, decided_at,
                decided_by, appeal_until
            FROM makerspaces_review_case
            """;

    private final Queries queries;
    private final FiguresJson json;

    Reviews(Queries queries, FiguresJson json) {
        this.queries = queries;
        this.json = json;
    }

    /** A review: {@code rules} is the version of the rule by which it proposes, {@code hash} that of all its judgements as text. */
    record Review(UUID id, int year, LocalDate day, int rules, int subjects, String hash, Instant createdAt) {
    }

    /** A makerspace in a review; a decision that is null has not been taken. */
    record Case(UUID review, Subject subject, String rules, Proposal proposal, List<String> reasons, @Nullable Proposal decision,
            String reason, @Nullable Instant decidedAt, @Nullable UUID decidedBy, @Nullable LocalDate appealUntil) {
    }

    /** All of them, the newest first. */
    @Transactional(readOnly = true)
    List<Review> list() {
        return queries.list(SELECT + "ORDER BY year DESC", Reviews::read);
    }

    @Transactional(readOnly = true)
    Optional<Review> find(UUID id) {
        return queries.list(SELECT + "WHERE id = ?", Reviews::read, id).stream().findFirst();
    }

    @Transactional(readOnly = true)
    Optional<Review> ofYear(int year) {
        return queries.list(SELECT + "WHERE year = ?", Reviews::read, year).stream().findFirst();
    }

    /** Keeps a review with all its judgements; false, and nothing is kept, when its year has one. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean keep(Review review, List<Judgement> judgements, PersonId by) {
        int kept = queries.run("INSERT INTO makerspaces_review (id, year, day, rules, subjects, hash, created_at, created_by)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (year) DO NOTHING", review.id(), review.year(), review.day(),
                review.rules(), review.subjects(), review.hash(), review.createdAt(), by.value());
        if (kept == 0) {
            return false;
        }
        for (Judgement one : judgements) {
            Subject subject = one.subject();
            queries.run(
                    """
                            INSERT INTO makerspaces_review_case (review_id, space_id, tier, figures, missed_returns, warned, rules, proposal, reasons)
                            VALUES (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
                            """,
                    review.id(), subject.space(), subject.tier().code(), json.text(subject.figures()), subject.missedReturns(),
                    subject.warned(), one.rules(), one.proposal().code(), String.join(",", one.reasons()));
        }
        return true;
    }

    /** All cases of a review, by makerspace. */
    @Transactional(readOnly = true)
    List<Case> cases(UUID review) {
        return queries.list(CASES + "WHERE review_id = ? ORDER BY space_id", this::readCase, review);
    }

    /** A page of cases: those of a proposal, or all; of those decided or not, or all. */
    @Transactional(readOnly = true)
    List<Case> cases(UUID review, @Nullable String proposal, @Nullable Boolean decided, @Nullable UUID after, int limit) {
        return queries.list(CASES + """
                WHERE review_id = ? AND (?::text IS NULL OR proposal = ?) AND (?::boolean IS NULL OR (decision IS NOT NULL) = ?)
                    AND (?::uuid IS NULL OR space_id > ?::uuid) ORDER BY space_id LIMIT ?
                """, this::readCase, review, proposal, proposal, decided, decided, after, after, limit);
    }

    @Transactional(readOnly = true)
    long count(UUID review, @Nullable String proposal, @Nullable Boolean decided) {
        return queries.list("""
                SELECT count(*) FROM makerspaces_review_case
                WHERE review_id = ? AND (?::text IS NULL OR proposal = ?) AND (?::boolean IS NULL OR (decision IS NOT NULL) = ?)
                """, row -> row.getLong(1), review, proposal, proposal, decided, decided).getFirst();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Case> lock(UUID review, UUID space) {
        return queries.list(CASES + "WHERE review_id = ? AND space_id = ? FOR UPDATE", this::readCase, review, space).stream().findFirst();
    }

    /** A case. */
    @Transactional(readOnly = true)
    Optional<Case> find(UUID review, UUID space) {
        return queries.list(CASES + "WHERE review_id = ? AND space_id = ?", this::readCase, review, space).stream().findFirst();
    }

    /** The latest case of a makerspace. */
    @Transactional(readOnly = true)
    Optional<Case> latest(UUID space) {
        return queries.list(CASES + "WHERE space_id = ? ORDER BY review_id DESC LIMIT 1", this::readCase, space).stream().findFirst();
    }

    /** Removals against which nobody appealed in time and that have not taken place. */
    @Transactional(readOnly = true)
    List<Case> removalsDue(LocalDate day) {
        return queries.list(CASES + """
                c WHERE decision = 'remove' AND appeal_until < ?
                    AND EXISTS (SELECT FROM makerspaces_title t WHERE t.space_id = c.space_id AND t.standing = 'leaving')
                    AND NOT EXISTS (SELECT FROM makerspaces_appeal a WHERE (a.review_id, a.space_id) = (c.review_id, c.space_id))
                """, this::readCase, day);
    }

    /** Notes the decision about a case. */
    @Transactional(propagation = Propagation.MANDATORY)
    void decide(Case one, Proposal decision, String reason, Instant now, PersonId by, @Nullable LocalDate appealUntil) {
        queries.run("UPDATE makerspaces_review_case SET decision = ?, reason = ?, decided_at = ?, decided_by = ?, appeal_until = ?"
                + " WHERE review_id = ? AND space_id = ?", decision.code(), reason, now, by.value(), appealUntil, one.review(),
                one.subject().space());
    }

    private static Review read(ResultSet row) throws SQLException {
        return new Review(row.getObject(1, UUID.class), row.getInt(2), row.getObject(3, LocalDate.class), row.getInt(4), row.getInt(5),
                row.getString(6), Objects.requireNonNull(Queries.time(row, 7)));
    }

    private Case readCase(ResultSet row) throws SQLException {
        Subject subject = new Subject(row.getObject(2, UUID.class), Tier.ofCode(row.getString(3)).orElseThrow(),
                json.figures(row.getString(4)), row.getInt(5), row.getBoolean(6));
        String reasons = row.getString(9);
        String decision = row.getString(10);
        return new Case(row.getObject(1, UUID.class), subject, row.getString(7), Proposal.ofCode(row.getString(8)).orElseThrow(),
                reasons.isEmpty() ? List.of() : List.of(reasons.split(",", -1)),
                decision == null ? null : Proposal.ofCode(decision).orElseThrow(), row.getString(11), Queries.time(row, 12),
                row.getObject(13, UUID.class), row.getObject(14, LocalDate.class));
    }
}

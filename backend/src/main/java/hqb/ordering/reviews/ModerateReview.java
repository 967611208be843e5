package hqb.ordering.reviews;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An operator's word on a review: it is hidden for one of the reasons that there are, or it stays, and comes back when it was hidden. The
 * decision is in the audit log, the author is told, and what was reported is settled by it.
 */
@Singleton
class ModerateReview {
    private static final int LONGEST = 2_000;

    private final Reviews reviews;
    private final Reports reports;
    private final CountReviews count;
    private final ReviewNews news;
    private final AuditLog audit;
    private final Clock clock;

    ModerateReview(Reviews reviews, Reports reports, CountReviews count, ReviewNews news, AuditLog audit, Clock clock) {
        this.reviews = reviews;
        this.reports = reports;
        this.count = count;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An operator's word.
     *
     * @param decision hide or keep
     * @param reason   why it is hidden: insult, private-data, off-topic, advertising, fake or unlawful; null when it is kept
     * @param note     for the audit log; may be left out
     */
    @Serdeable
    record Decision(@Nullable String decision, @Nullable String reason, @Nullable String note) {
    }

    /** Decides; throws {@link Refusal} when there is no such review, or decision or reason are not valid. */
    @Transactional
    void moderate(UUID id, Decision decision, Actor actor) {
        BodyCheck check = new BodyCheck();
        boolean hide = "hide".equals(decision.decision());
        if (!hide && !"keep".equals(decision.decision())) {
            check.refuse("/decision", "Use hide or keep.", "请使用 hide 或 keep。");
        }
        Optional<Fault> fault = hide ? Fault.read(check, "/reason", decision.reason()) : Optional.empty();
        String note = check.text("/note", decision.note(), 0, LONGEST);
        check.done();
        Review review = reviews.lock(id).orElseThrow(ReportReview::none);
        String reason = fault.map(Fault::code).orElse(null);
        count.around(review.supplier(), () -> reviews.hide(review.order(), reason));
        reports.close(review.order(), clock.instant());
        audit.write(actor, hide ? "review.hidden" : "review.kept", AuditLog.subject("review", id),
                Map.of("hidden", String.valueOf(review.hidden())), Map.of("hidden", String.valueOf(reason), "note", note));
        if (fault.isPresent() || review.hidden() != null) {
            news.moderated(review, fault.orElse(null));
        }
    }
}

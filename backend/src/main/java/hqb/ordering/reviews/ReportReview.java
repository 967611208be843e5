package hqb.ordering.reviews;

import hqb.accounts.Actor;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the operators that something is wrong with a review. Saying the same twice changes nothing. */
@Singleton
class ReportReview {
    private final Reviews reviews;
    private final Reports reports;
    private final Clock clock;

    ReportReview(Reviews reviews, Reports reports, Clock clock) {
        this.reviews = reviews;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * What is wrong.
     *
     * @param kind insult, private-data, off-topic, advertising, fake or unlawful
     * @param text at most 2,000 characters; may be left out
     */
    @Serdeable
    record Complaint(@Nullable String kind, @Nullable String text) {
    }

    /** Reports it; throws {@link Refusal} when nobody sees such a review, or kind or text are not valid. */
    @Transactional
    void report(UUID id, Complaint complaint, Actor actor) {
        BodyCheck check = new BodyCheck();
        Fault.read(check, "/kind", complaint.kind());
        String text = VerdictBody.words(check, "/text", complaint.text(), 0);
        check.done();
        Review review = reviews.find(id).filter(one -> one.hidden() == null).orElseThrow(ReportReview::none);
        reports.add(review.order(), actor.requirePerson(), String.valueOf(complaint.kind()), text, clock.instant());
    }

    static Refusal none() {
        return Refusal.notFound("There is no review with this id.", "没有此评价。");
    }
}

package hqb.ordering.reviews;

import hqb.accounts.Actor;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.supply.suppliers.FindOwnSupplier;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A supplier says something to a review, once, and may change it for 14 days. */
@Singleton
class ReplyToReview {
    private final FindOwnSupplier own;
    private final Reviews reviews;
    private final ReviewNews news;
    private final Clock clock;

    ReplyToReview(FindOwnSupplier own, Reviews reviews, ReviewNews news, Clock clock) {
        this.own = own;
        this.reviews = reviews;
        this.news = news;
        this.clock = clock;
    }

    /** What is said, at most 2,000 characters. */
    @Serdeable
    record Words(@Nullable String text) {
    }

    /** Replies; throws {@link Refusal} when the review is of another or hidden, the reply is older than 14 days, or nothing is said. */
    @Transactional
    void reply(UUID id, Words words, Actor actor) {
        SupplierId supplier = own.of(actor);
        BodyCheck check = new BodyCheck();
        String text = VerdictBody.words(check, "/text", words.text(), 1);
        check.done();
        Review review = reviews.lock(id).filter(one -> one.supplier().equals(supplier) && one.hidden() == null)
                .orElseThrow(() -> Refusal.notFound("There is no such review of your shop.", "您的店铺没有此评价。"));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (review.reply() != null && now.isAfter(review.reply().at().plus(WriteReview.CHANGEABLE))) {
            throw Refusal.of(ProblemType.CONFLICT, "A reply can be changed for 14 days.", "回复仅可在 14 天内修改。");
        }
        reviews.reply(review.order(), text, now);
        if (review.reply() == null) {
            news.replied(review, text);
        }
    }
}

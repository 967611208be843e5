package hqb.ordering.reviews;

import hqb.accounts.Actor;
import hqb.accounts.organisations.Organisation;
import hqb.accounts.organisations.Organisations;
import hqb.ordering.orders.Order;
import hqb.ordering.orders.OrderLine;
import hqb.ordering.orders.OrderLines;
import hqb.ordering.orders.Orders;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.supply.suppliers.Suppliers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * A buyer says how an order was: once, within 90 days after it was over, and may change it for 14 days. Score, notices and the review
 * itself change in one transaction.
 */
@Singleton
class WriteReview {
    /** How long an order can be reviewed after it was over. */
    static final Duration OPEN = Duration.ofDays(90);
    /** How long a review or a reply can be changed. */
    static final Duration CHANGEABLE = Duration.ofDays(14);

    private final Orders orders;
    private final OrderLines lines;
    private final Reviewable reviewable;
    private final Reviews reviews;
    private final CountReviews count;
    private final Organisations organisations;
    private final Suppliers suppliers;
    private final ReviewNews news;
    private final Clock clock;

    WriteReview(Orders orders, OrderLines lines, Reviewable reviewable, Reviews reviews, CountReviews count, Organisations organisations,
            Suppliers suppliers, ReviewNews news, Clock clock) {
        this.orders = orders;
        this.lines = lines;
        this.reviewable = reviewable;
        this.reviews = reviews;
        this.count = count;
        this.organisations = organisations;
        this.suppliers = suppliers;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Writes it.
     *
     * @throws Refusal when the order is another's, is not over, is over for too long, is reviewed already or was bought of the buyer's own
     *     shop; or, with the fields at fault, when the verdict is not valid
     */
    @Transactional
    void write(UUID id, VerdictBody body, Actor actor) {
        Order order = lock(id, actor);
        List<OrderLine> bought = lines.list(List.of(id));
        VerdictBody.Read read = body.read(bought);
        if (reviews.findByOrder(id).isPresent()) {
            throw Refusal.of(ProblemType.CONFLICT, "You have reviewed this order already. Change your review instead.", "您已评价过此订单，可修改原评价。");
        }
        Instant now = now();
        Instant until = reviewable.until(order).orElseThrow(() -> Refusal.of(ProblemType.CONFLICT,
                "An order can be reviewed once its goods have come and it is over.", "订单交付并完结后方可评价。"));
        if (now.isAfter(until)) {
            throw Refusal.of(ProblemType.CONFLICT, "This order was over more than 90 days ago.", "此订单完结已超过 90 天，不能再评价。");
        }
        if (suppliers.organisationOf(order.supplier()).filter(order.buyer()::equals).isPresent()) {
            throw Refusal.of(ProblemType.CONFLICT, "You cannot review your own shop.", "不能评价自己的店铺。");
        }
        String name = organisations.find(order.buyer()).map(Organisation::name).orElse("");
        var review = new Review(id, Uuid7.random(now), order.buyer(), order.supplier(),
                actor.personId() == null ? null : actor.personId().value(), ShortName.of(name), read.verdict(), now, null, null, null);
        count.around(order.supplier(), () -> reviews.add(review, read.items()));
        news.written(review, order);
    }

    /** Changes it; throws {@link Refusal} when there is none, it is older than 14 days, or the verdict is not valid. */
    @Transactional
    void change(UUID id, VerdictBody body, Actor actor) {
        lock(id, actor);
        Review review = reviews.findByOrder(id).orElseThrow(() -> Refusal.notFound("You have not reviewed this order.", "您尚未评价此订单。"));
        VerdictBody.Read read = body.read(lines.list(List.of(id)));
        Instant now = now();
        if (now.isAfter(review.writtenAt().plus(CHANGEABLE))) {
            throw Refusal.of(ProblemType.CONFLICT, "A review can be changed for 14 days.", "评价仅可在 14 天内修改。");
        }
        count.around(review.supplier(), () -> reviews.change(id, read.verdict(), read.items(), now));
    }

    private Order lock(UUID id, Actor actor) {
        return orders.find(id).filter(order -> order.buyer().equals(actor.requireOrganisation())).flatMap(order -> orders.lock(id))
                .orElseThrow(() -> Refusal.notFound("You have no such order.", "没有此订单。"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

package hqb.ordering.orders;

import hqb.accounts.Actor;
import hqb.ordering.orders.Who.By;
import hqb.payments.RefundShare;
import hqb.payments.ReleaseShare;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import hqb.supply.reserving.ReleaseStock;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A buyer turns to the platform; both sides are heard, and an operator decides how much goes back. Until then the money stays. */
@Singleton
class DisputeOrder {
    private static final int LONGEST = 4_000;
    private static final int LONGEST_REASON = 2_000;

    private final OwnOrders own;
    private final Orders orders;
    private final OrderLines lines;
    private final MoveOrder move;
    private final Messages messages;
    private final OrderFiles files;
    private final Returns returns;
    private final RefundShare refund;
    private final ReleaseShare share;
    private final ReleaseStock release;
    private final Clock clock;

    DisputeOrder(OwnOrders own, Orders orders, OrderLines lines, MoveOrder move, Messages messages, OrderFiles files, Returns returns,
            RefundShare refund, ReleaseShare share, ReleaseStock release, Clock clock) {
        this.own = own;
        this.orders = orders;
        this.lines = lines;
        this.move = move;
        this.messages = messages;
        this.files = files;
        this.returns = returns;
        this.clock = clock;
        this.refund = refund;
        this.share = share;
        this.release = release;
    }

    /**
     * What somebody says.
     *
     * @param fileId a file that they have sent before and not said yet; none when left out
     */
    @Serdeable
    record Words(@Nullable String text, @Nullable UUID fileId) {
    }

    /**
     * What an operator decides.
     *
     * @param refund how much goes back to the buyer, in the order's currency: "0.00" for nothing
     * @param text   why
     */
    @Serdeable
    record Decision(@Nullable BigDecimal refund, @Nullable String text) {
    }

    /** The buyer begins a dispute; throws {@link Refusal} when it is too late for one, or nothing is said. */
    @Transactional
    void open(UUID id, Words words, Actor actor) {
        String text = text(words, LONGEST_REASON);
        Who who = Who.of(By.BUYER, actor);
        move.move(own.lockBought(id, actor), OrderEvent.DISPUTE, who, text);
        messages.add(id, who, text, null);
        returns.findLatest(id).filter(wish -> wish.dueAt() != null)
                .ifPresent(wish -> returns.set(wish.id(), "disputed", null, clock.instant()));
        share.hold(id, "in dispute");
    }

    /** A side says something; throws {@link Refusal} when the order is not in dispute. */
    @Transactional
    void say(UUID id, By by, Words words, Actor actor) {
        String text = text(words, LONGEST);
        Order order = switch (by) {
            case BUYER -> own.lockBought(id, actor);
            case SUPPLIER -> own.lockSold(id, actor);
            case OPERATOR, SYSTEM -> orders.lock(id).orElseThrow(OwnOrders::none);
        };
        requireDisputed(order);
        messages.add(id, Who.of(by, actor), text, words.fileId() == null ? null : file(id, words.fileId(), by));
    }

    private OrderFiles.Item file(UUID order, UUID id, By by) {
        return files.find(order, id)
                .filter(file -> file.by().equals(by.code()) && file.purpose().equals("message") && !file.used())
                .map(OrderFiles.Kept::item)
                .orElseThrow(() -> Refusal.invalid("/fileId", "You have sent no such file, or it was said already.",
                        "您没有上传此文件，或该文件已发送过。"));
    }

    /** An operator decides; throws {@link Refusal} when the order is not in dispute, or more would go back than is left. */
    @Transactional
    void decide(UUID id, Decision decision, Actor actor) {
        BodyCheck check = new BodyCheck();
        check.present("/refund", decision.refund());
        String text = check.text("/text", decision.text(), 1, LONGEST_REASON);
        check.done();
        Order order = orders.lock(id).orElseThrow(OwnOrders::none);
        requireDisputed(order);
        BigDecimal amount = decision.refund() == null ? BigDecimal.ZERO : decision.refund();
        BigDecimal left = order.left().amount();
        if (amount.signum() < 0 || amount.compareTo(left) > 0 || amount.stripTrailingZeros().scale() > order.currency().minorDigits()) {
            throw Refusal.invalid("/refund", "0 to " + left.toPlainString() + " " + order.currency() + " can go back.");
        }
        boolean whole = amount.compareTo(left) == 0;
        move.move(order, whole ? OrderEvent.REFUND : OrderEvent.DECIDE, Who.of(By.OPERATOR, actor), text,
                moved -> Changes.refunded(moved, amount));
        if (amount.signum() > 0) {
            refund.refund(id, order.money(amount), text, "dispute-" + id);
        }
        if (!whole) {
            share.release(id);
        }
        release.release(lines.list(List.of(id)).stream().map(OrderLine::id).toList());
    }

    private static void requireDisputed(Order order) {
        if (order.state() != OrderState.DISPUTED) {
            throw Refusal.of(hqb.platform.ProblemType.CONFLICT, "Order " + order.number() + " is not in dispute.");
        }
    }

    private static String text(Words words, int longest) {
        BodyCheck check = new BodyCheck();
        String text = check.text("/text", words.text(), 1, longest);
        check.done();
        return text;
    }
}

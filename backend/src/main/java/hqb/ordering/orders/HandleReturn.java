package hqb.ordering.orders;

import hqb.accounts.Actor;
import hqb.ordering.OrderingSettings;
import hqb.ordering.orders.Returns.GoodsReturn;
import hqb.ordering.orders.Who.By;
import hqb.payments.RefundShare;
import hqb.payments.ReleaseShare;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of goods that a buyer wants to give back: the supplier agrees, the buyer sends them, they arrive, and their price goes back.
 * Who keeps silent has said yes, but for a buyer who does not send them: then nothing goes back.
 */
@Singleton
class HandleReturn {
    private static final int LONGEST_REASON = 2_000;

    private final OwnOrders own;
    private final OrderLines lines;
    private final MoveOrder move;
    private final Returns returns;
    private final Messages messages;
    private final RefundShare refund;
    private final ReleaseShare share;
    private final OrderingSettings settings;
    private final Clock clock;

    HandleReturn(OwnOrders own, OrderLines lines, MoveOrder move, Returns returns, Messages messages, RefundShare refund,
            ReleaseShare share, OrderingSettings settings, Clock clock) {
        this.own = own;
        this.lines = lines;
        this.move = move;
        this.returns = returns;
        this.messages = messages;
        this.refund = refund;
        this.share = share;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What the supplier says to the wish.
     *
     * @param withoutGoods whether the buyer may keep the goods, so that their price goes back at once; no when left out
     * @param text         why not; how and where to send them; free words otherwise
     */
    @Serdeable
    record Answer(@Nullable Boolean accept, @Nullable Boolean withoutGoods, @Nullable String text) {
    }

    /** With whom the goods are on their way back. */
    @Serdeable
    record Parcel(@Nullable String carrier, @Nullable String tracking) {
    }

    /**
     * The goods have arrived.
     *
     * @param asSent whether they are as they were sent; when not, it becomes a dispute
     * @param text   what is wrong with them, when they are not
     */
    @Serdeable
    record Arrival(@Nullable Boolean asSent, @Nullable String text) {
    }

    /**
     * The supplier agrees, or does not, and then the buyer may turn to the platform.
     *
     * @throws Refusal when there is no such order, no answer is due, or a refusal has no reason
     */
    @Transactional
    void answer(UUID id, Answer answer, Actor actor) {
        BodyCheck check = new BodyCheck();
        check.present("/accept", answer.accept());
        boolean accept = Boolean.TRUE.equals(answer.accept());
        String text = check.text("/text", answer.text(), accept ? 0 : 1, LONGEST_REASON);
        check.done();
        Order order = own.lockSold(id, actor);
        GoodsReturn wish = require(order, "asked");
        Who who = Who.of(By.SUPPLIER, actor);
        String said = text.isEmpty() ? null : text;
        Instant now = clock.instant();
        if (!accept) {
            move.move(order, OrderEvent.REFUSE_RETURN, who, said,
                    moved -> Changes.silentUntil(moved, now.plus(settings.confirmAfter())));
            returns.set(wish.id(), "refused", null, now);
        } else if (Boolean.TRUE.equals(answer.withoutGoods())) {
            giveBack(order, wish, who, said);
        } else {
            agree(order, wish, who, said);
        }
    }

    /**
     * The buyer has sent the goods.
     *
     * @throws Refusal when there is no such order, the supplier has not agreed, or the parcel is not described
     */
    @Transactional
    void send(UUID id, Parcel parcel, Actor actor) {
        BodyCheck check = new BodyCheck();
        String carrier = check.text("/carrier", parcel.carrier(), 1, 80);
        String tracking = check.text("/tracking", parcel.tracking(), 1, 80);
        check.done();
        Order order = own.lockBought(id, actor);
        GoodsReturn wish = require(order, "agreed");
        Instant now = clock.instant();
        move.move(order, OrderEvent.SEND_BACK, Who.of(By.BUYER, actor), carrier + ' ' + tracking);
        returns.sent(wish.id(), carrier, tracking, now.plus(settings.inspectReturn()), now);
    }

    /**
     * The supplier has the goods: their price goes back, or, when they are not as they were sent, an operator decides.
     *
     * @throws Refusal when there is no such order, no goods are on their way, or it is not said what is wrong
     */
    @Transactional
    void arrive(UUID id, Arrival arrival, Actor actor) {
        BodyCheck check = new BodyCheck();
        check.present("/asSent", arrival.asSent());
        boolean good = Boolean.TRUE.equals(arrival.asSent());
        String text = check.text("/text", arrival.text(), good ? 0 : 1, LONGEST_REASON);
        check.done();
        Order order = own.lockSold(id, actor);
        GoodsReturn wish = require(order, "sent");
        Who who = Who.of(By.SUPPLIER, actor);
        if (good) {
            giveBack(order, wish, who, text.isEmpty() ? null : text);
        } else {
            move.move(order, OrderEvent.DISPUTE, who, text);
            messages.add(id, who, text, null);
            returns.set(wish.id(), "disputed", null, clock.instant());
        }
    }

    /** Somebody has kept silent too long about a locked order; does nothing when that is not so. */
    @Transactional(propagation = Propagation.MANDATORY)
    void silent(Order order, Instant now) {
        GoodsReturn wish = returns.findLatest(order.id()).orElse(null);
        if (wish == null || wish.dueAt() == null || wish.dueAt().isAfter(now)) {
            return;
        }
        switch (wish.state()) {
            case "asked" -> agree(order, wish, Who.SYSTEM, null);
            case "agreed" -> {
                move.move(order, OrderEvent.RETURN_LAPSED, Who.SYSTEM, null,
                        moved -> Changes.silentUntil(moved, now.plus(settings.confirmAfter())));
                returns.set(wish.id(), "lapsed", null, now);
            }
            default -> giveBack(order, wish, Who.SYSTEM, null);
        }
    }

    private void agree(Order order, GoodsReturn wish, Who who, @Nullable String said) {
        Instant now = clock.instant();
        move.move(order, OrderEvent.AGREE_RETURN, who, said);
        returns.set(wish.id(), "agreed", now.plus(settings.sendBack()), now);
    }

    private void giveBack(Order order, GoodsReturn wish, Who who, @Nullable String said) {
        lines.refund(wish.pieces());
        boolean whole = lines.list(List.of(order.id())).stream().allMatch(line -> line.refunded() == line.quantity());
        BigDecimal back = wish.amount().min(order.left().amount()); // a bank may have taken some of it already
        move.move(order, whole ? OrderEvent.REFUND : OrderEvent.REFUND_PART, who, said,
                moved -> Changes.refunded(moved, back));
        returns.set(wish.id(), "refunded", null, clock.instant());
        refund.refund(order.id(), order.money(back), wish.reason(), "return-" + wish.id());
        share.release(order.id()); // what is left of it: delivery, and what was kept
    }

    private GoodsReturn require(Order order, String state) {
        return returns.findLatest(order.id()).filter(wish -> wish.state().equals(state) && order.state() == OrderState.RETURNING)
                .orElseThrow(() -> Refusal.of(ProblemType.CONFLICT, switch (state) {
                    case "asked" -> "No wish to give goods of this order back waits for an answer.";
                    case "agreed" -> "The seller has not agreed to take goods of this order back, or they are on their way already.";
                    default -> "No goods of this order are on their way back.";
                }, switch (state) {
                    case "asked" -> "该订单没有待答复的退货申请。";
                    case "agreed" -> "卖家尚未同意该订单退货，或退货已在途中。";
                    default -> "该订单没有在途的退货。";
                }));
    }
}

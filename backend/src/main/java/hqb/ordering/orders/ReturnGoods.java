package hqb.ordering.orders;

import hqb.accounts.Actor;
import hqb.ordering.OrderingSettings;
import hqb.ordering.orders.Returns.GoodsReturn;
import hqb.ordering.orders.Who.By;
import hqb.payments.ReleaseShare;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A buyer wants to give goods back, whole lines or some pieces, as long as the order is not completed. */
@Singleton
class ReturnGoods {
    private static final int LONGEST_REASON = 2_000;

    private final OwnOrders own;
    private final OrderLines lines;
    private final MoveOrder move;
    private final Returns returns;
    private final ReleaseShare share;
    private final OrderingSettings settings;
    private final Clock clock;

    ReturnGoods(OwnOrders own, OrderLines lines, MoveOrder move, Returns returns, ReleaseShare share,
            OrderingSettings settings, Clock clock) {
        this.own = own;
        this.lines = lines;
        this.move = move;
        this.returns = returns;
        this.share = share;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is to be given back; all of it when no lines are named. */
    @Serdeable
    record Wish(@Nullable String reason, @Nullable List<Pieces> lines) {
    }

    /** Pieces of a line. */
    @Serdeable
    record Pieces(@Nullable UUID lineId, @Nullable Long quantity) {
    }

    /**
     * Asks to give goods back.
     *
     * @throws Refusal when there is no such order, it is not with the buyer, or the pieces are none of it
     */
    @Transactional
    void ask(UUID id, Wish wish, Actor actor) {
        BodyCheck check = new BodyCheck();
        String reason = check.text("/reason", wish.reason(), 1, LONGEST_REASON);
        Order order = own.lockBought(id, actor);
        Map<UUID, OrderLine> ordered = lines.list(List.of(id)).stream()
                .collect(Collectors.toMap(OrderLine::id, line -> line, (one, other) -> one, LinkedHashMap::new));
        Map<UUID, Long> pieces = pieces(wish, ordered, check);
        check.done();
        BigDecimal amount = pieces.entrySet().stream()
                .map(entry -> price(java.util.Objects.requireNonNull(ordered.get(entry.getKey())), entry.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        move.move(order, OrderEvent.ASK_RETURN, Who.of(By.BUYER, actor), reason);
        returns.add(id, new GoodsReturn(Uuid7.random(clock.instant()), "asked", reason, amount, pieces, null, null,
                clock.instant().plus(settings.answerReturn())), clock.instant());
        share.hold(id, "goods are to be returned");
    }

    private static Map<UUID, Long> pieces(Wish wish, Map<UUID, OrderLine> ordered, BodyCheck check) {
        Map<UUID, Long> pieces = new LinkedHashMap<>();
        if (wish.lines() == null) {
            ordered.values().stream().filter(line -> line.refunded() < line.quantity())
                    .forEach(line -> pieces.put(line.id(), line.quantity() - line.refunded()));
            return pieces;
        }
        for (int i = 0; i < wish.lines().size(); i++) {
            UUID id = wish.lines().get(i).lineId();
            Long quantity = wish.lines().get(i).quantity();
            OrderLine line = id == null ? null : ordered.get(id);
            if (line == null || pieces.containsKey(line.id())) {
                check.refuse("/lines/" + i + "/lineId", "Name each line of this order once.");
            } else if (quantity == null || quantity < 1 || quantity > line.quantity() - line.refunded()) {
                check.refuse("/lines/" + i + "/quantity", "1 to " + (line.quantity() - line.refunded()) + " pieces are possible.");
            } else {
                pieces.put(line.id(), quantity);
            }
        }
        if (pieces.isEmpty()) {
            check.refuse("/lines", "Say which pieces.");
        }
        return pieces;
    }

    /** The price of some more pieces of a line: rounded down cumulatively, so that all together are exactly the line's total. */
    static BigDecimal price(OrderLine line, long pieces) {
        return upTo(line, line.refunded() + pieces).subtract(upTo(line, line.refunded()));
    }

    private static BigDecimal upTo(OrderLine line, long pieces) {
        return line.total().multiply(BigDecimal.valueOf(pieces)).divide(BigDecimal.valueOf(line.quantity()), line.total().scale(),
                RoundingMode.DOWN);
    }
}

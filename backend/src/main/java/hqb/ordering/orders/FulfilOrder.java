package hqb.ordering.orders;

import hqb.accounts.Actor;
import hqb.accounts.Secret;
import hqb.ordering.DeliveryMethod;
import hqb.ordering.OrderingSettings;
import hqb.ordering.orders.Who.By;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.supply.reserving.SellStock;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a supplier does with an order: confirm, pick, ship or hand over. What leaves is taken off the stock in the same transaction. */
@Singleton
class FulfilOrder {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;

    private final OwnOrders own;
    private final OrderLines lines;
    private final MoveOrder move;
    private final Shipments shipments;
    private final SellStock sell;
    private final OrderingSettings settings;
    private final Clock clock;

    FulfilOrder(OwnOrders own, OrderLines lines, MoveOrder move, Shipments shipments, SellStock sell, OrderingSettings settings,
            Clock clock) {
        this.own = own;
        this.lines = lines;
        this.move = move;
        this.shipments = shipments;
        this.sell = sell;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A parcel.
     *
     * @param lines what is in it; all that has not left yet when left out
     */
    @Serdeable
    record Parcel(@Nullable String carrier, @Nullable String tracking, @Nullable List<Pieces> lines) {
    }

    /** Pieces of a line. */
    @Serdeable
    record Pieces(@Nullable UUID lineId, @Nullable Long quantity) {
    }

    /** Says that the order will be delivered. */
    @Transactional
    void confirm(UUID id, Actor actor) {
        move.move(own.lockSold(id, actor), OrderEvent.CONFIRM, Who.of(By.SUPPLIER, actor), null);
    }

    /** Says that it is being gathered. */
    @Transactional
    void pick(UUID id, Actor actor) {
        move.move(own.lockSold(id, actor), OrderEvent.PICK, Who.of(By.SUPPLIER, actor), null);
    }

    /**
     * Sends a parcel. When it is the last, the buyer's silence counts from now on.
     *
     * @throws Refusal when the parcel is not described, holds more than is left, or the order is not to be sent
     */
    @Transactional
    void ship(UUID id, Parcel parcel, Actor actor) {
        BodyCheck check = new BodyCheck();
        String carrier = check.text("/carrier", parcel.carrier(), 1, 80);
        String tracking = check.text("/tracking", parcel.tracking(), 1, 80);
        check.done();
        Order order = own.lockSold(id, actor);
        if (order.method() == DeliveryMethod.PICK_UP) {
            throw Refusal.of(ProblemType.CONFLICT, "This order is fetched at the counter: say when it is ready.");
        }
        Map<UUID, OrderLine> ordered = lines.list(List.of(id)).stream().collect(Collectors.toMap(OrderLine::id, line -> line));
        Map<UUID, Long> pieces = parcel.lines() == null ? left(ordered) : pieces(parcel.lines(), ordered);
        if (pieces.isEmpty()) {
            throw Refusal.invalid("/lines", "Say what is in the parcel.");
        }
        boolean all = ordered.values().stream().allMatch(line -> pieces.getOrDefault(line.id(), 0L) == line.left());
        Instant now = clock.instant();
        String text = carrier + ' ' + tracking;
        if (all) {
            move.move(order, OrderEvent.SHIP, Who.of(By.SUPPLIER, actor), text,
                    moved -> Changes.silentUntil(moved, now.plus(settings.confirmAfter())));
        } else {
            move.move(order, OrderEvent.SHIP_PART, Who.of(By.SUPPLIER, actor), text);
        }
        shipments.add(id, carrier, tracking, now, pieces);
        leave(pieces);
    }

    /** Says that the goods wait at the counter, and gives the buyer a code. */
    @Transactional
    void makeReady(UUID id, Actor actor) {
        Order order = own.lockSold(id, actor);
        if (order.method() != DeliveryMethod.PICK_UP) {
            throw Refusal.of(ProblemType.CONFLICT, "This order is not fetched at the counter: ship it.");
        }
        String code = String.format("%06d", RANDOM.nextInt(CODES));
        move.move(order, OrderEvent.MAKE_READY, Who.of(By.SUPPLIER, actor), null, moved -> Changes.ready(moved, code));
    }

    /**
     * Hands the goods over to whoever shows the code.
     *
     * @throws Refusal when the code is another one
     */
    @Transactional
    void handOver(UUID id, @Nullable String code, Actor actor) {
        Order order = own.lockSold(id, actor);
        String right = order.pickUpCode();
        if (right != null && (code == null || !Secret.same(code.strip(), right))) {
            throw Refusal.invalid("/code", "This is not the code of the order. The buyer has it on the page of the order.");
        }
        move.move(order, OrderEvent.HAND_OVER, Who.of(By.SUPPLIER, actor), null,
                moved -> Changes.silentUntil(moved, clock.instant().plus(settings.collectAfter())));
        leave(left(lines.list(List.of(id)).stream().collect(Collectors.toMap(OrderLine::id, line -> line))));
    }

    private void leave(Map<UUID, Long> pieces) {
        sell.sell(pieces);
        lines.ship(pieces);
    }

    private static Map<UUID, Long> left(Map<UUID, OrderLine> ordered) {
        Map<UUID, Long> left = new HashMap<>();
        ordered.values().stream().filter(line -> line.left() > 0).forEach(line -> left.put(line.id(), line.left()));
        return left;
    }

    private static Map<UUID, Long> pieces(List<Pieces> wanted, Map<UUID, OrderLine> ordered) {
        BodyCheck check = new BodyCheck();
        Map<UUID, Long> pieces = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            UUID id = wanted.get(i).lineId();
            Long quantity = wanted.get(i).quantity();
            OrderLine line = id == null ? null : ordered.get(id);
            if (line == null || pieces.containsKey(line.id())) {
                check.refuse("/lines/" + i + "/lineId", "Name each line of this order once.");
            } else if (quantity == null || quantity < 1 || quantity > line.left()) {
                check.refuse("/lines/" + i + "/quantity", "1 to " + line.left() + " pieces are left.");
            } else {
                pieces.put(line.id(), quantity);
            }
        }
        check.done();
        return pieces;
    }
}

package hqb.supply.inventory;

import hqb.accounts.Actor;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.supply.ChangeStock;
import hqb.supply.Offer;
import hqb.supply.Offers;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves stock by hand, with a reason that stays on record. */
@Singleton
class MoveStock {
    static final Set<String> REASONS = Set.of("received", "sold-elsewhere", "counted", "damaged", "returned", "other");
    private static final int LONGEST_NOTE = 500;
    private static final long MOST = 1_000_000_000_000L;

    private final Offers offers;
    private final ChangeStock change;
    private final StockMoves moves;

    MoveStock(Offers offers, ChangeStock change, StockMoves moves) {
        this.offers = offers;
        this.change = change;
        this.moves = moves;
    }

    /**
     * A move: either by how many pieces, or to how many.
     *
     * @param change by how many pieces, negative to take away
     * @param stock  how many there are now, after counting
     * @param reason received, sold-elsewhere, counted, damaged, returned or other
     */
    @Serdeable
    record Move(@Nullable Long change, @Nullable Long stock, @Nullable String reason, @Nullable String note) {
    }

    /**
     * Moves it and returns the move.
     *
     * @throws Refusal when the supplier has no such offer, the move says not one thing, the reason is none, or stock would fall below 0
     */
    @Transactional
    StockMove move(SupplierId supplier, String sku, Move move, Actor actor) {
        BodyCheck check = new BodyCheck();
        if ((move.change() == null) == (move.stock() == null)) {
            check.refuse("/change", "Give either change or stock.", "请只填写 change 或 stock 之一。");
        }
        if (move.stock() != null && (move.stock() < 0 || move.stock() > MOST)) {
            check.refuse("/stock", "Stock is 0 or more.", "库存须为 0 或以上。");
        }
        if (move.change() != null && Math.abs(move.change()) > MOST) {
            check.refuse("/change", "That is more than any stock.", "数量超出上限。");
        }
        if (move.reason() == null || !REASONS.contains(move.reason())) {
            check.refuse("/reason", "Use one of received, sold-elsewhere, counted, damaged, returned, other.",
                    "请使用以下之一：received, sold-elsewhere, counted, damaged, returned, other。");
        }
        String note = check.text("/note", move.note(), 0, LONGEST_NOTE);
        check.done();
        Offer offer = offers.findForUpdate(supplier, sku)
                .orElseThrow(() -> Refusal.notFound("You have no offer with this number.", "您没有此编号的报价。"));
        long before = offer.stock();
        long after = move.stock() != null ? move.stock() : before + java.util.Objects.requireNonNull(move.change());
        if (after < 0 || after > MOST) {
            throw Refusal.of(ProblemType.CONFLICT, "There are " + before + " pieces: stock cannot fall below 0.",
                    "现有 " + before + " 件：库存不能低于 0。");
        }
        if (after == before) {
            throw Refusal.of(ProblemType.CONFLICT, "There are " + before + " pieces already: nothing moves.",
                    "现有库存已是 " + before + " 件，无需变动。");
        }
        change.change(offer.id(), after);
        String who = actor.personId() != null ? "person " + actor.personId().value() : "key " + actor.credential();
        UUID id = Uuid7.random(Instant.now());
        return moves.add(offer.id(),
                new StockMove(id, after - before, after, String.valueOf(move.reason()), note.isEmpty() ? null : note, who,
                        Instant.now()));
    }
}

package hqb.supply.inventory;

import hqb.platform.money.Currency;
import hqb.supply.OfferFacts;
import hqb.supply.OfferId;
import hqb.supply.PriceBreaks;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What happened to an offer: stock that was moved, prices that were. The newest 100 of each are told. */
@Singleton
class StockMoves {
    private static final int MOST = 100;

    private final JdbcOperations database;

    StockMoves(JdbcOperations database) {
        this.database = database;
    }

    @Transactional
    StockMove add(OfferId offer, StockMove move) {
        database.prepareStatement(
                """
                        INSERT INTO supply_stock_move (id, offer_id, change, stock_after, reason, note, actor, moved_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                statement -> {
                    statement.setObject(1, move.id());
                    statement.setObject(2, offer.value());
                    statement.setLong(3, move.change());
                    statement.setLong(4, move.stockAfter());
                    statement.setString(5, move.reason());
                    statement.setString(6, move.note());
                    statement.setString(7, move.actor());
                    statement.setObject(8, move.movedAt().atOffset(ZoneOffset.UTC));
                    return statement.executeUpdate();
                });
        return move;
    }

    @Transactional(readOnly = true)
    List<StockMove> list(OfferId offer) {
        return database.prepareStatement(
                """
                        SELECT id, change, stock_after, reason, note, actor, moved_at FROM supply_stock_move WHERE offer_id = ? ORDER BY id DESC LIMIT ?
                        """,
                statement -> {
                    statement.setObject(1, offer.value());
                    statement.setInt(2, MOST);
                    List<StockMove> moves = new ArrayList<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            moves.add(new StockMove(row.getObject(1, UUID.class), row.getLong(2), row.getLong(3), row.getString(4),
                                    row.getString(5),
                                    row.getString(6), row.getObject(7, OffsetDateTime.class).toInstant()));
                        }
                    }
                    return moves;
                });
    }

    @Transactional(readOnly = true)
    List<PastPrice> prices(OfferId offer) {
        return database.prepareStatement("""
                SELECT until, currency, price_breaks::text FROM supply_price_history WHERE offer_id = ? ORDER BY until DESC LIMIT ?
                """, statement -> {
            statement.setObject(1, offer.value());
            statement.setInt(2, MOST);
            List<PastPrice> prices = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    prices.add(new PastPrice(row.getObject(1, OffsetDateTime.class).toInstant(), Currency.valueOf(row.getString(2)),
                            PriceBreaks.ofJson(row.getString(3)).steps().stream()
                                    .map(step -> new OfferFacts.Step(step.from(), step.unitPrice().toPlainString())).toList()));
                }
            }
            return prices;
        });
    }
}

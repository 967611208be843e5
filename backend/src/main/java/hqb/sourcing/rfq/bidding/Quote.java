package hqb.sourcing.rfq.bidding;

import hqb.platform.money.Currency;
import hqb.supply.Condition;
import hqb.supply.Packaging;
import hqb.supply.Terms;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a quote.
 *
 * @param version    from 1; the latest counts
 * @param validUntil the moment from which on it cannot be accepted
 * @param remark     null when there is none, and for a buyer as long as names are hidden
 * @param photos     ids of the photographs that it shows; none when read for a buyer, who sees them by {@link RfqPhotos#seen}
 */
public record Quote(UUID id, UUID bid, int version, Currency currency, Instant validUntil, @Nullable String remark, Instant sentAt,
        List<Line> lines, List<UUID> photos) {

    /**
     * What is quoted for a line.
     *
     * @param line         of the request
     * @param stock        pieces that can be had
     * @param maker        who makes it, when the request does not say; null when it does, and for a buyer as long as it is hidden
     * @param leadTimeDays from order to dispatch; null when not said
     * @param remark       as that of the quote
     */
    public record Line(UUID line, @Nullable Maker maker, long stock, Terms terms, @Nullable String dateCode, @Nullable Packaging packaging,
            Condition condition,
            @Nullable Integer leadTimeDays, @Nullable String remark) {

        /** How many pieces can be ordered when that many are asked for: what is there at most; 0 when none. */
        public long orderable(long asked) {
            long legal = terms.legalQuantity(asked);
            if (legal <= stock) {
                return legal;
            }
            long most = stock / terms.multiple() * terms.multiple();
            return most >= terms.legalQuantity(1) ? most : 0;
        }
    }

    /**
     * The maker that a quote names.
     *
     * @param known whether the catalogue knows it; what it does not know is hidden from a buyer as long as names are
     */
    public record Maker(String name, boolean known) {
    }

    /** What is quoted for a line; empty when nothing is. */
    public Optional<Line> line(UUID id) {
        return lines.stream().filter(one -> one.line().equals(id)).findFirst();
    }

    /** Whether it can be accepted at that moment. */
    public boolean holds(Instant now) {
        return now.isBefore(validUntil);
    }
}

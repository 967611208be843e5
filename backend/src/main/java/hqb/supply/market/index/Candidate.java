package hqb.supply.market.index;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.UUID;

/**
 * A part that a basket could have.
 *
 * @param price     canonical CNY for one of 100
 * @param stock     pieces
 * @param suppliers who offer it
 */
public record Candidate(UUID part, String category, BigDecimal price, long stock, int suppliers) {
    /** Most suppliers first, then most stock, then by id. */
    static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::suppliers).reversed()
            .thenComparing(Comparator.comparingLong(Candidate::stock).reversed()).thenComparing(candidate -> candidate.part().toString());

    BigDecimal worth() {
        return price.multiply(BigDecimal.valueOf(stock));
    }
}

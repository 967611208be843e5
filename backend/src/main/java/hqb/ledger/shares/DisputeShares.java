package hqb.ledger.shares;

import hqb.platform.money.Amount;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which children of a payment a dispute falls on. Refund and dispute together never take more from a child than was paid for it; what goes
 * beyond, because a refund came before, is borne by us.
 */
public final class DisputeShares {
    private DisputeShares() {
    }

    /**
     * How a dispute is spread.
     *
     * @param children one amount a child, in the order given
     * @param beyond   what no child is left to bear
     */
    public record Spread(List<Amount> children, Amount beyond) {
    }

    /**
     * Spreads a dispute over all children, in proportion to what is left of each.
     *
     * @param disputed what the card network took, nothing or more
     */
    public static Spread overAll(Amount disputed, List<ChildShare> children) {
        return overSome(disputed, children, children.stream().map(ChildShare::returnable).toList());
    }

    /**
     * Spreads a dispute over the lines that it is about; what goes beyond these falls on what is left of all children.
     *
     * @param disputed what the card network took, nothing or more
     * @param lines    what the disputed lines of each child come to
     */
    public static Spread overSome(Amount disputed, List<ChildShare> children, List<Amount> lines) {
        List<Long> weights = IntStream.range(0, children.size())
                .mapToObj(i -> children.get(i).returnable().min(lines.get(i)).minor()).toList();
        long first = Math.min(disputed.minor(), weights.stream().mapToLong(Long::longValue).sum());
        List<Long> parts = LargestRemainder.split(first, weights);
        List<Long> left = IntStream.range(0, children.size()).mapToObj(i -> children.get(i).returnable().minor() - parts.get(i)).toList();
        long second = Math.min(disputed.minor() - first, left.stream().mapToLong(Long::longValue).sum());
        List<Long> more = LargestRemainder.split(second, left);
        List<Amount> spread = IntStream.range(0, children.size())
                .mapToObj(i -> new Amount(parts.get(i) + more.get(i), disputed.currency())).toList();
        return new Spread(spread, new Amount(disputed.minor() - first - second, disputed.currency()));
    }
}

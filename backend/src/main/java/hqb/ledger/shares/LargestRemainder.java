package hqb.ledger.shares;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits an amount in proportion to weights, in whole minor units. What rounding leaves goes to the largest remainders, the earlier first
 * among equals. The parts always sum to the amount.
 */
public final class LargestRemainder {
    private LargestRemainder() {
    }

    /**
     * The parts, in the order of the weights. When the weights are what is left to draw from, and the amount is no more than their sum, no
     * part is more than its weight: amounts that are drawn one after the other end exactly.
     *
     * @param amount  minor units, 0 or more
     * @param weights 0 or more each; not all 0 unless the amount is 0
     */
    public static List<Long> split(long amount, List<Long> weights) {
        BigInteger total = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (amount < 0 || weights.stream().anyMatch(weight -> weight < 0) || total.signum() == 0 && amount != 0) {
            throw new IllegalArgumentException("cannot split " + amount + " by " + weights);
        }
        if (total.signum() == 0) {
            return weights.stream().map(weight -> 0L).toList();
        }
        List<Long> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        long left = amount;
        for (long weight : weights) {
            BigInteger[] quotient = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(weight)).divideAndRemainder(total);
            parts.add(quotient[0].longValueExact());
            remainders.add(quotient[1]);
            left -= quotient[0].longValueExact();
        }
        Comparator<Integer> largestFirst = Comparator.comparing(remainders::get, Comparator.reverseOrder());
        List<Integer> order = IntStream.range(0, parts.size()).boxed().sorted(largestFirst).toList();
        for (int i = 0; i < left; i++) {
            parts.set(order.get(i), parts.get(order.get(i)) + 1);
        }
        return List.copyOf(parts);
    }
}

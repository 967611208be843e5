package hqb.payments;

import java.util.Comparator;
import java.util.UUID;

/**
 * What is paid for. The order of several is the one in which they are locked, settled and freed.
 *
 * @param kind whose id it is: {@code checkout}
 */
public record Payable(String kind, UUID id) implements Comparable<Payable> {
    private static final Comparator<Payable> ORDER = Comparator.comparing(Payable::kind).thenComparing(Payable::id);

    @Override
    public int compareTo(Payable other) {
        return ORDER.compare(this, other);
    }
}

package hqb.prototyping.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When a rule is in force. A number or word that nobody knows fulfils no condition. */
sealed interface Condition {
    /** Whether it is fulfilled. */
    boolean holds(Known known);

    /** Whether all are. */
    static boolean all(List<Condition> conditions, Known known) {
        for (Condition condition : conditions) {
            if (!condition.holds(known)) {
                return false;
            }
        }
        return true;
    }

    /** Yes or no. */
    record Flag(String fact, boolean wanted) implements Condition {
        @Override
        public boolean holds(Known known) {
            return known.flag(fact) == wanted;
        }
    }

    /** One of some words. */
    record Words(String fact, Set<String> allowed) implements Condition {
        @Override
        public boolean holds(Known known) {
            String word = known.word(fact);
            return word != null && allowed.contains(word);
        }
    }

    /** One of some numbers, whatever their digits after the point. */
    record Numbers(String fact, List<BigDecimal> allowed) implements Condition {
        @Override
        public boolean holds(Known known) {
            BigDecimal number = known.number(fact);
            return number != null && allowed.stream().anyMatch(one -> one.compareTo(number) == 0);
        }
    }

    /** A number between two others: both included, unless they are {@code above} and {@code below}. */
    record Range(String fact, @Nullable BigDecimal from, @Nullable BigDecimal above, @Nullable BigDecimal to,
            @Nullable BigDecimal below) implements Condition {
        @Override
        public boolean holds(Known known) {
            BigDecimal number = known.number(fact);
            return number != null && (from == null || number.compareTo(from) >= 0) && (above == null || number.compareTo(above) > 0)
                    && (to == null || number.compareTo(to) <= 0) && (below == null || number.compareTo(below) < 0);
        }
    }
}

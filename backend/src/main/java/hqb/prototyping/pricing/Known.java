package hqb.prototyping.pricing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a job in a quantity: what was given, what follows from it, and the provider's own numbers. An inch is 25.4 mm;
 * divisions are exact to 34 digits.
 */
final class Known {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal SQUARE_INCH = new BigDecimal("645.16");
    private final Job job;
    private final BigDecimal quantity;
    private final BigDecimal multiple;
    private final Map<String, Expression> own;
    private final Map<String, BigDecimal> found = new HashMap<>();

    Known(Job job, long quantity, long multiple, Map<String, Expression> own) {
        this.job = job;
        this.quantity = BigDecimal.valueOf(quantity);
        this.multiple = BigDecimal.valueOf(multiple);
        this.own = own;
    }

    /** A number; null when nobody knows it. */
    @Nullable
    BigDecimal number(String name) {
        BigDecimal value = job.numbers().get(name);
        value = value == null ? found.get(name) : value;
        if (value != null) {
            return value;
        }
        Expression expression = own.get(name);
        Fact fact = Fact.of(name);
        if (expression != null) {
            value = expression.value(this);
        } else if (fact != null) {
            value = fact.kind() == Fact.Kind.COUNT ? silence(fact) : workedOut(fact);
        }
        if (value != null) {
            found.put(name, value);
        }
        return value;
    }

    /** A word; null when nobody says. */
    @Nullable
    String word(String name) {
        return job.words().get(name);
    }

    /** Yes or no; no when nobody says. */
    boolean flag(String name) {
        return job.flags().getOrDefault(name, false);
    }

    private static BigDecimal silence(Fact fact) {
        return fact == Fact.DESIGNS ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private @Nullable BigDecimal workedOut(Fact fact) {
        return switch (fact) {
            case QUANTITY -> quantity;
            case SETS -> quantity.divide(multiple, MathContext.DECIMAL128);
            case AREA_MM2 -> times(Fact.WIDTH_MM, Fact.HEIGHT_MM);
            case AREA_CM2 -> over(number("area-mm2"), HUNDRED);
            case AREA_IN2 -> over(number("area-mm2"), SQUARE_INCH);
            case AREA_M2 -> over(number("area-mm2"), MILLION);
            case ORDER_AREA_M2 -> times(Fact.AREA_M2, Fact.QUANTITY);
            case ORDER_AREA_IN2 -> times(Fact.AREA_IN2, Fact.QUANTITY);
            case VOLUME_CM3 -> over(number("volume-mm3"), BigDecimal.valueOf(1000));
            case BOX_CM3 -> over(product(times(Fact.BOX_X_MM, Fact.BOX_Y_MM), number("box-z-mm")), BigDecimal.valueOf(1000));
            case LONGEST_MM -> sorted(2);
            case MIDDLE_MM -> sorted(1);
            case SHORTEST_MM -> sorted(0);
            default -> null;
        };
    }

    private @Nullable BigDecimal sorted(int place) {
        BigDecimal x = number("box-x-mm");
        BigDecimal y = number("box-y-mm");
        BigDecimal z = number("box-z-mm");
        if (x == null || y == null || z == null) {
            return null;
        }
        BigDecimal least = x.min(y).min(z);
        BigDecimal most = x.max(y).max(z);
        return place == 0 ? least : place == 2 ? most : x.add(y).add(z).subtract(least).subtract(most);
    }

    private @Nullable BigDecimal times(Fact one, Fact other) {
        return product(number(one.code()), number(other.code()));
    }

    private static @Nullable BigDecimal product(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.multiply(other);
    }

    private static @Nullable BigDecimal over(@Nullable BigDecimal value, BigDecimal divisor) {
        return value == null ? null : value.divide(divisor, MathContext.DECIMAL128);
    }
}

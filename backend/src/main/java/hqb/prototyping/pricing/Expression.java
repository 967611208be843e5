package hqb.prototyping.pricing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a provider's own number follows from facts. No value when one of the facts is not known, or something is divided by 0. */
sealed interface Expression {
    /** Its value for a job; null when it has none. */
    @Nullable
    BigDecimal value(Known known);

    /** A number that stands there. */
    record Constant(BigDecimal number) implements Expression {
        @Override
        public BigDecimal value(Known known) {
            return number;
        }
    }

    /** A fact, or another number of the provider's own. */
    record Named(String fact) implements Expression {
        @Override
        public @Nullable BigDecimal value(Known known) {
            return known.number(fact);
        }
    }

    /** What is done with the parts. */
    enum Operation {
        PLUS, MINUS, TIMES, OVER, LEAST, MOST, ROUND_UP;

        BigDecimal apply(BigDecimal a, BigDecimal b) {
            return switch (this) {
                case PLUS -> a.add(b);
                case MINUS -> a.subtract(b);
                case TIMES -> a.multiply(b);
                case OVER -> a.divide(b, MathContext.DECIMAL128);
                case LEAST -> a.min(b);
                case MOST -> a.max(b);
                case ROUND_UP -> a.divide(b, 0, RoundingMode.CEILING).multiply(b);
            };
        }
    }

    /** The parts from left to right; {@code round-up} rounds the first up to a multiple of the second. */
    record Combined(Operation operation, List<Expression> parts) implements Expression {
        @Override
        public @Nullable BigDecimal value(Known known) {
            BigDecimal result = null;
            for (Expression part : parts) {
                BigDecimal value = part.value(known);
                if (value == null) {
                    return null;
                }
                if (result == null) {
                    result = value;
                } else if ((operation == Operation.OVER || operation == Operation.ROUND_UP) && value.signum() == 0) {
                    return null;
                } else {
                    result = operation.apply(result, value);
                }
            }
            return result;
        }
    }
}

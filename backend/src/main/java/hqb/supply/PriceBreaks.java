package hqb.supply;

import hqb.platform.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A price list by ordered quantity: at least one step, quantities strictly rising from 1 or more, prices positive and exact to six
 * decimals. Prices usually fall from step to step but need not.
 *
 * @param steps by rising quantity
 */
public record PriceBreaks(List<PriceBreak> steps) {
    /** The most steps that a price list may have. */
    public static final int MOST = 20;

    /** Refuses a list that breaks the rules above with an {@link IllegalArgumentException} that says which. */
    public PriceBreaks {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.size() > MOST) {
            throw new IllegalArgumentException("A price list has 1 to " + MOST + " steps.");
        }
        long last = 0;
        for (PriceBreak step : steps) {
            if (step.from() <= last) {
                throw new IllegalArgumentException(
                        "Quantities must rise strictly from 1 or more; " + step.from() + " follows " + last + ".");
            }
            if (step.unitPrice().signum() <= 0) {
                throw new IllegalArgumentException("A unit price must be above 0.");
            }
            if (step.unitPrice().stripTrailingZeros().scale() > Money.UNIT_PRICE_DIGITS || step.unitPrice().precision() > 18) {
                throw new IllegalArgumentException("A unit price has at most " + Money.UNIT_PRICE_DIGITS + " decimals.");
            }
            last = step.from();
        }
    }

    /** The least quantity that has a price. */
    public long least() {
        return steps.getFirst().from();
    }

    /** The price of one piece when that many are ordered; the quantity must be {@link #least} or more. */
    public BigDecimal unitPriceAt(long quantity) {
        BigDecimal price = null;
        for (PriceBreak step : steps) {
            if (step.from() <= quantity) {
                price = step.unitPrice();
            }
        }
        if (price == null) {
            throw new IllegalArgumentException("There is no price below " + least() + " pieces.");
        }
        return price;
    }

    /** Whether both lists have the same steps, 0.5 being 0.50. */
    public boolean isSameAs(PriceBreaks other) {
        if (steps.size() != other.steps.size()) {
            return false;
        }
        for (int i = 0; i < steps.size(); i++) {
            PriceBreak one = steps.get(i);
            PriceBreak two = other.steps.get(i);
            if (one.from() != two.from() || one.unitPrice().compareTo(two.unitPrice()) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a larger quantity somewhere costs more a piece. */
    public boolean rise() {
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).unitPrice().compareTo(steps.get(i - 1).unitPrice()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The list as the database and the wire have it: {@code [{"from":1,"unitPrice":"0.0123"}]}. */
    public String json() {
        return steps.stream().map(step -> "{\"from\":" + step.from() + ",\"unitPrice\":\"" + step.unitPrice().toPlainString() + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** Reads what {@link #json} writes, with any blanks between; only for text that the database has already checked. */
    public static PriceBreaks ofJson(String json) {
        List<PriceBreak> steps = new ArrayList<>();
        int at = json.indexOf("\"from\"");
        while (at >= 0) {
            int colon = json.indexOf(':', at);
            int comma = json.indexOf(',', colon);
            int open = json.indexOf('"', json.indexOf(':', comma) + 1);
            int close = json.indexOf('"', open + 1);
            steps.add(new PriceBreak(Long.parseLong(json.substring(colon + 1, comma).strip()),
                    new BigDecimal(json.substring(open + 1, close))));
            at = json.indexOf("\"from\"", close);
        }
        return new PriceBreaks(steps);
    }
}

package hqb.ordering.cart;

import hqb.platform.FieldError;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.supply.Terms;
import java.util.List;
import java.util.Map;

/** The supplier does not sell that many; {@code nearestQuantities} are the ones around it that it does. */
final class QuantityRefused extends Refusal {
    private final transient List<Long> nearest;

    QuantityRefused(LegalQuantities legal, Terms terms) {
        super(ProblemType.INVALID_REQUEST, "/quantity: " + message(legal, terms),
                List.of(new FieldError("/quantity", message(legal, terms))));
        Long lower = legal.lower();
        this.nearest = lower == null ? List.of(legal.higher()) : List.of(lower, legal.higher());
    }

    private static String message(LegalQuantities legal, Terms terms) {
        return "At least " + terms.moq() + " pieces, in multiples of " + terms.multiple() + ": order "
                + (legal.lower() == null ? "" : legal.lower() + " or ") + legal.higher() + ".";
    }

    @Override
    public Map<String, Object> more() {
        return Map.of("nearestQuantities", nearest);
    }
}

package hqb.ordering.checkout;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import java.util.List;
import java.util.Map;

/** Nothing was ordered, because of these lines. */
final class CheckoutRefused extends Refusal {
    private final transient List<LineFault> lines;

    CheckoutRefused(ProblemType type, String detail, List<LineFault> lines) {
        super(type, detail, List.of());
        this.lines = List.copyOf(lines);
    }

    @Override
    public Map<String, Object> more() {
        return Map.of("lines", lines);
    }
}

package hqb.sourcing.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Prices or stock have moved since the plan was made; nothing was put into the cart. {@code plan} is the plan as it is now. */
final class PlanMoved extends Refusal {
    private final transient List<Moved> lines;
    private final transient PlanPage plan;

    PlanMoved(ProblemType type, List<Moved> lines, PlanPage plan) {
        super(type, "Prices or stock have moved since the plan was made, so nothing was put into the cart. Look at the plan as it is now.",
                List.of());
        this.lines = List.copyOf(lines);
        this.plan = plan;
    }

    /**
     * What has moved.
     *
     * @param code         gone, out-of-stock, quantity-not-sold or price-moved
     * @param available    pieces that are left
     * @param oldUnitPrice what was shown, in the currency of the offer
     * @param newUnitPrice what it is; null when the offer is gone
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Moved(UUID offerId, @Nullable UUID partId, String code, long quantity, long available, Money oldUnitPrice,
            @Nullable Money newUnitPrice) {
    }

    @Override
    public Map<String, Object> more() {
        return Map.of("lines", lines, "plan", plan);
    }
}

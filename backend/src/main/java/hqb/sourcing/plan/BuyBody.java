package hqb.sourcing.plan;

import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan that is bought.
 *
 * @param plan  how it was asked for, so that it can be made anew where something has moved; as for a plan
 * @param lines of it, as they were shown
 */
@Serdeable
record BuyBody(@Nullable PlanBody plan, @NotNull @Size(min = 1, max = 1_500) List<@Valid Bought> lines) {

    /**
     * A line of a plan.
     *
     * @param nativePrice the unit price in the supplier's currency, as the plan showed it
     */
    @Serdeable
    record Bought(@NotNull UUID offerId, long quantity, @NotNull Money nativePrice) {
    }
}

package hqb.ordering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What sending the goods of several suppliers costs each of them, in CNY: the one rule of checkouts and of whoever foretells them. */
public final class DeliveryCosts {
    private DeliveryCosts() {
    }

    /**
     * The costs by supplier.
     *
     * @param methods how the goods of each come
     * @param grams   what they weigh, of the same suppliers
     * @param country ISO 3166-1 alpha-2
     */
    public static Map<UUID, BigDecimal> of(Map<UUID, DeliveryMethod> methods, Map<UUID, Long> grams, String country) {
        Map<UUID, BigDecimal> costs = new HashMap<>();
        List<UUID> together = new ArrayList<>();
        methods.forEach((supplier, method) -> {
            switch (method) {
                case PICK_UP -> costs.put(supplier, BigDecimal.ZERO);
                case COURIER -> costs.put(supplier, ParcelPrices.parcel(Objects.requireNonNull(grams.get(supplier)), country));
                case CONSOLIDATED -> together.add(supplier);
            }
        });
        if (!together.isEmpty()) {
            List<Long> weights = together.stream().map(supplier -> Objects.requireNonNull(grams.get(supplier))).toList();
            BigDecimal parcel = ParcelPrices.parcel(weights.stream().mapToLong(Long::longValue).sum(), country);
            List<BigDecimal> shares = ParcelPrices.divide(parcel, weights);
            for (int i = 0; i < together.size(); i++) {
                costs.put(together.get(i), shares.get(i).add(ParcelPrices.handling()));
            }
        }
        return costs;
    }
}

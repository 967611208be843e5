package hqb.prototyping.orders;

import hqb.platform.money.Currency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Divides a price into what is paid when. A small one is paid at once; another in a deposit, which is the provider's once the maker has
 * approved what will be made, and a balance, which is due after inspection and the provider's after acceptance.
 */
public final class MilestonePlan {
    /** Up to these prices a second payment is not worth its trouble. */
    private static final Map<Currency, BigDecimal> SMALL = Map.of(Currency.CNY, new BigDecimal("200.00"), Currency.USD,
            new BigDecimal("30.00"), Currency.HKD, new BigDecimal("220.00"));
    private static final BigDecimal DEPOSIT = new BigDecimal("0.30");
    private static final BigDecimal TEST_DEPOSIT = new BigDecimal("0.50");

    private MilestonePlan() {
    }

    /**
     * The milestones of a price.
     *
     * @param total      exact, with the digits of its currency
     * @param commission what the platform keeps of the total
     */
    public static List<NewMilestone> of(OrderKind kind, Currency currency, BigDecimal total, BigDecimal commission) {
        if (total.compareTo(Objects.requireNonNull(SMALL.get(currency))) <= 0 || kind == OrderKind.EXPERT) {
            return List.of(new NewMilestone("Whole price", "全款", total, commission));
        }
        BigDecimal share = kind == OrderKind.TESTING ? TEST_DEPOSIT : DEPOSIT;
        BigDecimal deposit = total.multiply(share).setScale(total.scale(), RoundingMode.HALF_EVEN);
        BigDecimal kept = commission.multiply(share).setScale(commission.scale(), RoundingMode.HALF_EVEN);
        return List.of(new NewMilestone("Deposit", "定金", deposit, kept),
                new NewMilestone("Balance", "尾款", total.subtract(deposit), commission.subtract(kept)));
    }
}

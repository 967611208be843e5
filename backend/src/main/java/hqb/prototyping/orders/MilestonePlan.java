package hqb.prototyping.orders;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Divides a price into what is paid when. A small one is paid at once; another in a deposit, which is the provider's once the maker has
 * approved what will be made, and a balance, which is due after inspection and the provider's after acceptance.
 */
public final class MilestonePlan {
    private static final BigDecimal SMALL = new BigDecimal("200.00");
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
    public static List<NewMilestone> of(OrderKind kind, BigDecimal total, BigDecimal commission) {
        if (total.compareTo(SMALL) <= 0 || kind == OrderKind.EXPERT) {
            return List.of(new NewMilestone("Whole price", "全款", total, commission));
        }
        BigDecimal share = kind == OrderKind.TESTING ? TEST_DEPOSIT : DEPOSIT;
        BigDecimal deposit = total.multiply(share).setScale(total.scale(), RoundingMode.HALF_EVEN);
        BigDecimal kept = commission.multiply(share).setScale(commission.scale(), RoundingMode.HALF_EVEN);
        return List.of(new NewMilestone("Deposit", "定金", deposit, kept),
                new NewMilestone("Balance", "尾款", total.subtract(deposit), commission.subtract(kept)));
    }
}

package hqb.prototyping.testing;

import hqb.platform.Language;
import hqb.platform.money.Currency;
import hqb.platform.money.ExchangeRates;
import hqb.platform.money.Money;
import hqb.platform.rates.CurrentRates;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds what the tests of a plan cost: each required test at the laboratory that asks least for it. */
@Singleton
public class FindTestsCost {
    private final TestPlans plans;
    private final PriceTests price;
    private final CurrentRates rates;

    FindTestsCost(TestPlans plans, PriceTests price, CurrentRates rates) {
        this.plans = plans;
        this.price = price;
        this.rates = rates;
    }

    /** The cost; refuses with not-found when there is no such plan. */
    public TestsCost find(UUID id, Language language) {
        TestPlan plan = plans.get(id);
        Map<String, BigDecimal> least = new HashMap<>();
        for (LabsPage.TestOffers test : price.show(id, language).tests()) {
            test.offers().stream().flatMap(offer -> offer.leadTimes().stream()).map(cell -> inYuan(cell.total())).min(BigDecimal::compareTo)
                    .ifPresent(amount -> least.put(test.code(), amount));
        }
        BigDecimal total = new BigDecimal("0.00");
        int priced = 0;
        List<String> unpriced = new ArrayList<>();
        for (Outcome.Needed test : plan.outcome().tests()) {
            BigDecimal amount = least.get(test.code());
            if (!test.level().equals("required")) {
                continue;
            }
            if (amount == null) {
                unpriced.add(test.title().in(language));
            } else {
                total = total.add(amount);
                priced++;
            }
        }
        return new TestsCost(plan.name(), new Money(total, Currency.CNY), priced, unpriced, plan.createdAt());
    }

    private BigDecimal inYuan(Money amount) {
        ExchangeRates now = rates.now();
        return now.toCanonicalCny(amount.amount(), amount.currency()).setScale(Currency.CNY.minorDigits(), RoundingMode.HALF_EVEN);
    }
}

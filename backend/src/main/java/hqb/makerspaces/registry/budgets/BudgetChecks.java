package hqb.makerspaces.registry.budgets;

import hqb.platform.checks.InvariantCheck;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What must always hold of budgets for makerspaces. */
@Factory
class BudgetChecks {
    @Singleton
    @Named("B1")
    InvariantCheck noBudgetIsOverspent() {
        return new InvariantCheck("B1",
                "What is claimed and paid of a makerspace budget is no more than its amount, and is what its claims sum to.",
                "众创空间预算的申领与拨付之和不超过预算，并与各笔申领相符。",
                """
                        SELECT b.id, b.amount, b.claimed, b.paid, coalesce(c.claimed, 0) AS of_claims_claimed, coalesce(c.paid, 0) AS of_claims
                        FROM makerspaces_budget b LEFT JOIN (
                            SELECT budget_id, sum(amount) FILTER (WHERE state = 'claimed') AS claimed,
                                sum(amount) FILTER (WHERE state = 'paid') AS paid
                            FROM makerspaces_claim GROUP BY budget_id) c ON c.budget_id = b.id
                        WHERE b.claimed + b.paid > b.amount OR b.claimed <> coalesce(c.claimed, 0) OR b.paid <> coalesce(c.paid, 0)
                        """);
    }

    @Singleton
    @Named("B2")
    InvariantCheck nothingIsPaidTwice() {
        return new InvariantCheck("B2", "No makerspace has two claims for the same, unless all but one were refused.",
                "同一众创空间的同一事项不重复申领（已驳回的除外）。", """
                        SELECT space_id, purpose, period, count(*) FROM makerspaces_claim WHERE state <> 'refused'
                        GROUP BY space_id, purpose, period HAVING count(*) > 1
                        """);
    }
}

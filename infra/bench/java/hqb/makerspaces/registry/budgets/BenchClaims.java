package hqb.makerspaces.registry.budgets;

import hqb.accounts.Actor;
import hqb.platform.Refusal;
import hqb.platform.checks.InvariantCheck;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.UUID;

/** Lets the benchmark claim by the very classes that the product claims with. */
public final class BenchClaims {
    private final ApplicationContext product;
    private final ClaimMoney claim;

    /** Of that product. */
    public BenchClaims(ApplicationContext product) {
        this.product = product;
        this.claim = product.getBean(ClaimMoney.class);
    }

    /** Claims what a budget gives at most; says whether it was given. */
    public boolean claim(UUID space, UUID budget, String period, Actor actor) {
        try {
            claim.claim(space, new ClaimMoney.Form(budget, period, null, null), actor);
            return true;
        } catch (Refusal no) {
            return false;
        }
    }

    /** The queries of the product that find whatever breaks a rule of budgets. */
    public List<String> checks() {
        return product.getBeansOfType(InvariantCheck.class).stream().filter(check -> check.code().matches("M[12]")).map(InvariantCheck::sql)
                .toList();
    }
}

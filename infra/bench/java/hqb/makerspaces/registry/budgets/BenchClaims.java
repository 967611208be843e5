package hqb.makerspaces.registry.budgets;

import hqb.accounts.Actor;
import hqb.platform.Refusal;
import io.micronaut.context.ApplicationContext;
import java.util.UUID;

/** Lets the benchmark claim by the very classes that the product claims with. */
public final class BenchClaims {
    private final ClaimMoney claim;
    private final DecideClaim decide;

    /** Of that product. */
    public BenchClaims(ApplicationContext product) {
        this.claim = product.getBean(ClaimMoney.class);
        this.decide = product.getBean(DecideClaim.class);
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

    /** Notes that a claim was paid by a transfer; says whether it was taken. */
    public boolean pay(UUID id, String reference, Actor operator) {
        try {
            decide.decide(id, new DecideClaim.Decision("paid", reference, null), operator);
            return true;
        } catch (Refusal no) {
            return false;
        }
    }
}

package hqb.sourcing.plan;

import hqb.platform.Language;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the parts of a list cost at some number of boards, for those who keep its history. */
@Singleton
public class PriceBom {
    private final MakePlan plan;

    PriceBom(MakePlan plan) {
        this.plan = plan;
    }

    /**
     * A price.
     *
     * @param goods    what the goods come to
     * @param shipping what sending them by courier within the mainland comes to
     * @param lines    by row of the list
     * @param unmet    how many lines are not in it, because nobody has them or nobody knows what they mean
     */
    public record Price(Money goods, Money shipping, Money total, List<Line> lines, int unmet) {
    }

    /**
     * What the part of a line costs; lines of the same part are bought together, and the first of them carries it all.
     *
     * @param total null when it is not bought
     */
    public record Line(int row, UUID partId, long pieces, @Nullable Money total) {
    }

    /**
     * The price of a list, as its usual plan has it.
     *
     * @param boards 1 or more
     * @throws hqb.platform.Refusal when there is no list with this link, or it has too many parts
     */
    public Price price(UUID bom, long boards, Currency currency) throws IOException {
        PlanPage page = ShowPlan.of(plan.make(bom, PlanWish.usual(boards, currency), Language.EN), Language.EN);
        List<Line> lines = new ArrayList<>();
        page.needs().forEach(need -> lines.add(new Line(need.rows().getFirst(), need.partId(), need.bought(), need.total())));
        return new Price(page.goods(), page.shipping(), page.total(), lines, page.unmet().size());
    }
}

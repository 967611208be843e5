package hqb.makerspaces.registry.budgets;

import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import java.util.List;
import java.util.Map;

/** It was claimed before; {@code claim} is the id of that claim. */
final class ClaimRefused extends Refusal {
    private final String claim;

    ClaimRefused(Claim first) {
        super(ProblemType.CONFLICT, "This was claimed before, and nothing is paid twice: claim " + first.id() + ", " + first.state() + '.',
                List.of());
        this.claim = first.id().toString();
    }

    @Override
    public String detail(Language language) {
        return language.pick(super.detail(language), "此项已申领过，不重复拨付：申领 " + claim + "。");
    }

    @Override
    public Map<String, Object> more() {
        return Map.of("claim", claim);
    }
}

package hqb.prototyping.testing;

import hqb.prototyping.testing.Outcome.Needed;
import hqb.prototyping.testing.Outcome.NotNeeded;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Works out from the facts what a product has to be tested for: the same rules and facts always give the same. */
final class DrawUpPlan {
    private final TestRules rules;
    private final Facts facts;

    private DrawUpPlan(TestRules rules, Facts facts) {
        this.rules = rules;
        this.facts = facts;
    }

    /** What it needs; when facts are missing, only which. */
    static Outcome of(TestRules rules, Facts facts) {
        return new DrawUpPlan(rules, facts).draw();
    }

    private Outcome draw() {
        List<String> missing = rules.questions().stream().filter(one -> facts.meet(one.when()) && !facts.knows(one.fact()))
                .map(TestRules.Question::fact).toList();
        if (!missing.isEmpty()) {
            return new Outcome(missing, List.of(), List.of(), List.of());
        }
        List<Needed> tests = new ArrayList<>();
        List<NotNeeded> notNeeded = new ArrayList<>();
        for (TestRules.Rule rule : rules.tests()) {
            List<String> markets = rule.markets().isEmpty() ? facts.of("markets")
                    : facts.of("markets").stream().filter(rule.markets()::contains).toList();
            if (markets.isEmpty() || !facts.meet(rule.when())) {
                continue;
            }
            Optional<TestRules.Exemption> exempt = Objects.requireNonNullElse(rule.exemptions(), List.<TestRules.Exemption>of()).stream()
                    .filter(one -> facts.meet(one.when())).findFirst();
            if (exempt.isPresent()) {
                notNeeded.add(new NotNeeded(rule.code(), markets, rule.standard(), rule.title(), exempt.get().why()));
            } else {
                tests.add(needed(rule, markets));
            }
        }
        return new Outcome(List.of(), tests, notNeeded,
                rules.warnings().stream().filter(one -> facts.meet(one.when())).map(TestRules.Warning::text).toList());
    }

    private Needed needed(TestRules.Rule rule, List<String> markets) {
        boolean advised = rule.level().equals("advised") || rule.advisedWhen() != null && facts.meet(rule.advisedWhen());
        int reports = (int) Objects.requireNonNullElse(rule.reportsFor(), List.<String>of()).stream()
                .filter(market -> facts.is("markets", market)).count();
        return new Needed(rule.code(), rule.priced(), markets, rule.standard(), rule.title(), advised ? "advised" : "required", rule.why(),
                rule.source(), rule.samples(),
                rule.documents().stream().map(word -> Objects.requireNonNull(rules.documents().get(word), word)).toList(),
                rule.weeks().from(), rule.weeks().to(), rule.prescan(),
                Objects.requireNonNullElse(rule.notes(), List.<TestRules.Note>of()).stream().filter(note -> facts.meet(note.when()))
                        .map(TestRules.Note::text).toList(),
                Math.max(1, reports), rule.hours());
    }
}

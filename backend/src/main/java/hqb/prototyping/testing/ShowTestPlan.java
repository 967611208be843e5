package hqb.prototyping.testing;

import hqb.platform.Language;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Shows plans of tests, and the questions that lead to them. */
@Singleton
class ShowTestPlan {
    private static final int MOST = 50;

    private final TestPlans plans;
    private final ReadTestRules rules;

    ShowTestPlan(TestPlans plans, ReadTestRules rules) {
        this.plans = plans;
        this.rules = rules;
    }

    QuestionsPage questions(Language language) {
        return new QuestionsPage(rules.read().version(),
                rules.read().questions().stream().map(one -> QuestionsPage.Question.of(one, language)).toList());
    }

    /** The plan of that link; refuses with not-found when there is none. */
    TestPlanPage show(UUID id, Language language) {
        return page(plans.get(id), language);
    }

    /** The latest plans of an organisation. */
    List<TestPlanPage> listOf(UUID organisation, Language language) {
        return plans.listOf(organisation, MOST).stream().map(plan -> page(plan, language)).toList();
    }

    private TestPlanPage page(TestPlan plan, Language language) {
        Outcome outcome = plan.outcome();
        List<TestRules.Question> asked = rules.read().questions();
        return new TestPlanPage(plan.id(), plan.name(), outcome.missing().isEmpty() ? "complete" : "questions", plan.rulesVersion(),
                plan.factsSha256(), plan.createdAt(),
                asked.stream().filter(one -> plan.facts().knows(one.fact())).map(one -> fact(plan.facts(), one, language)).toList(),
                markets(plan.facts(), asked, language),
                asked.stream().filter(one -> outcome.missing().contains(one.fact()))
                        .map(one -> QuestionsPage.Question.of(one, language)).toList(),
                outcome.tests().stream().map(test -> item(test, language)).toList(),
                outcome.notNeeded().stream().map(one -> new TestPlanPage.NotNeededItem(one.code(), one.title().in(language), one.standard(),
                        one.markets(), one.why().in(language))).toList(),
                outcome.warnings().stream().map(text -> text.in(language)).toList());
    }

    private static List<QuestionsPage.Choice> markets(Facts facts, List<TestRules.Question> asked, Language language) {
        return asked.stream().filter(one -> one.fact().equals("markets")).flatMap(one -> one.offered().stream())
                .filter(choice -> facts.is("markets", choice.value()))
                .map(choice -> new QuestionsPage.Choice(choice.value(), choice.label().in(language))).toList();
    }

    private static TestPlanPage.FactItem fact(Facts facts, TestRules.Question question, Language language) {
        List<String> values = facts.of(question.fact());
        List<String> texts = values.stream().map(value -> text(question, value, language)).toList();
        return new TestPlanPage.FactItem(question.fact(), question.text().in(language), values,
                String.join(language.pick(", ", "、"), texts));
    }

    private static String text(TestRules.Question question, String value, Language language) {
        return switch (question.kind()) {
            case "flag" -> value.equals("true") ? language.pick("yes", "是") : language.pick("no", "否");
            case "number" -> question.unit() == null ? value : String.format(Locale.ROOT, "%s %s", value, question.unit());
            default -> question.offered().stream().filter(choice -> choice.value().equals(value)).findFirst()
                    .map(choice -> choice.label().in(language)).orElse(value);
        };
    }

    private static TestPlanPage.TestItem item(Outcome.Needed test, Language language) {
        return new TestPlanPage.TestItem(test.code(), test.title().in(language), test.standard(), test.markets(), test.level(),
                test.why().in(language), test.source().isEmpty() ? null : test.source(), test.samples(),
                test.documents().stream().map(text -> text.in(language)).toList(), test.weeksFrom(), test.weeksTo(), test.prescan(),
                test.notes().stream().map(text -> text.in(language)).toList(), test.hours(), test.priced() != null);
    }
}

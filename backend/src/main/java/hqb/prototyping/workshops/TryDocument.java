package hqb.prototyping.workshops;

import hqb.platform.Language;
import hqb.platform.money.Currency;
import hqb.prototyping.pricing.PriceQuote;
import hqb.prototyping.pricing.ReadRules;
import hqb.prototyping.pricing.RuleSet;
import hqb.prototyping.pricing.TryRules;
import hqb.prototyping.quotes.PriceWithRules;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Tries rules on their own samples and on a design, and says what keeps them from being put into force. */
@Singleton
class TryDocument {
    private static final int MOST_DIGITS = 2;

    private final PriceWithRules price;

    TryDocument(PriceWithRules price) {
        this.price = price;
    }

    /**
     * What the rules do.
     *
     * @throws hqb.platform.Refusal that names each fault of the document with its JSON Pointer; when there is no such design
     */
    TrialPage tryOut(TrialBody body, Language language) {
        RuleSet rules = ReadRules.read(TrialBody.document(body.document()));
        List<PriceQuote> design = body.design() == null ? null
                : price.price(body.design(), rules, body.options() == null ? Map.of() : body.options(), body.wanted());
        List<String> hindrances = hindrances(rules, language);
        return new TrialPage(rules.hash(), rules.process().code(), rules.currency(), hindrances.isEmpty(), hindrances,
                TryRules.of(rules).stream().map(tried -> TrialPage.SampleItem.of(tried, rules, language)).toList(),
                design == null ? null : design.stream().map(quote -> TrialPage.PriceItem.of(quote, rules, language)).toList());
    }

    /** What keeps rules from being put into force; empty when nothing does. */
    static List<String> hindrances(RuleSet rules, Language language) {
        List<String> hindrances = new ArrayList<>();
        if (Arrays.stream(Currency.values()).noneMatch(one -> one.name().equals(rules.currency()))) {
            hindrances.add(language.pick("Prices are paid in CNY, USD or HKD here; the document says " + rules.currency() + ".",
                    "本平台以 CNY、USD 或 HKD 付款，文档中为 " + rules.currency() + "。"));
        }
        if (rules.exponent() > MOST_DIGITS) {
            hindrances.add(language.pick("An amount that is paid has at most 2 digits after the point here.", "付款金额最多两位小数。"));
        }
        List<TryRules.Tried> tried = TryRules.of(rules);
        if (tried.stream().noneMatch(one -> one.sample().total() != null)) {
            hindrances.add(language.pick("Write at least one sample with its total, so that a slip of the pen is noticed.",
                    "请至少填写一个带总价的样例，以便发现笔误。"));
        }
        tried.stream().filter(one -> !one.asExpected()).forEach(one -> hindrances.add(one.quote().total() == null
                ? language.pick("The sample " + one.sample().name() + " has no price.", "样例 " + one.sample().name() + " 无法计价。")
                : language.pick(
                        "The sample " + one.sample().name() + " costs " + one.quote().total() + ", not " + one.sample().total() + ".",
                        "样例 " + one.sample().name() + " 的价格为 " + one.quote().total() + "，而非 " + one.sample().total() + "。")));
        if (tried.stream().anyMatch(one -> one.quote().total() != null && one.quote().total().signum() <= 0)) {
            hindrances.add(language.pick("A sample costs nothing.", "有样例的价格为零。"));
        }
        if (rules.leastDays() < 1) {
            hindrances.add(language.pick("A lead time has at least one working day.", "交期至少为一个工作日。"));
        }
        return hindrances;
    }
}

package hqb.prototyping.quotes;

import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.money.Money;
import hqb.prototyping.pricing.RuleSet;
import hqb.prototyping.providers.KnownScores;
import hqb.prototyping.providers.PriceRules;
import hqb.prototyping.providers.Provider;
import hqb.prototyping.providers.Providers;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/** Shows a firm price. */
@Singleton
public class ShowQuote {
    private final Quotes quotes;
    private final Providers providers;
    private final PriceRules rules;
    private final KnownScores scores;
    private final JsonMapper json;
    private final Clock clock;

    ShowQuote(Quotes quotes, Providers providers, PriceRules rules, KnownScores scores, JsonMapper json, Clock clock) {
        this.quotes = quotes;
        this.providers = providers;
        this.rules = rules;
        this.scores = scores;
        this.json = json;
        this.clock = clock;
    }

    /** The quote of that link; refuses with not-found when there is none. */
    public QuotePage show(UUID id, Language language) {
        Quote quote = quotes.find(id).orElseThrow(() -> Refusal.notFound("There is no quote with this link.", "没有此链接的报价。"));
        Provider provider = providers.find(quote.provider()).orElseThrow();
        try {
            KeptLine[] lines = Objects.requireNonNull(json.readValue(quote.lines(), KeptLine[].class));
            return new QuotePage(quote.id(), quote.number(), clock.instant().isBefore(quote.validUntil()) ? "firm" : "expired",
                    quote.design(), quote.designName(), quote.designSha256(), quote.process(),
                    PricesPage.Maker.of(provider, scores.of(provider.id()), language),
                    facts(quote), quote.asked(), quote.quantity(), quote.leadTime(),
                    rules.find(quote.rules()).orElseThrow().leadTimeLabel(quote.leadTime()).in(language), quote.workingDays(),
                    quote.total(),
                    Arrays.stream(lines).map(line -> line.in(language)).toList(), quote.createdAt(), quote.validUntil(),
                    quote.plan(), quote.factsSha256(), tests(quote, language));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<QuotePage.Test> tests(Quote quote, Language language) {
        RuleSet then = rules.find(quote.rules()).orElseThrow();
        return quote.parts().stream().map(part -> new QuotePage.Test(part.code(), language.pick(part.en(), part.zh()), part.leadTime(),
                then.leadTimeLabel(part.leadTime()).in(language), part.workingDays(), new Money(part.total(), quote.total().currency()),
                part.week())).toList();
    }

    private static List<PricesPage.FactItem> facts(Quote quote) {
        Map<String, PricesPage.FactItem> facts = new TreeMap<>();
        quote.job().numbers().forEach((fact, value) -> facts.put(fact,
                new PricesPage.FactItem(fact, value.stripTrailingZeros().toPlainString(), quote.measured().contains(fact))));
        quote.job().words().forEach((fact, value) -> facts.put(fact, new PricesPage.FactItem(fact, value, false)));
        quote.job().flags().forEach(
                (fact, value) -> facts.put(fact, new PricesPage.FactItem(fact, value.toString(), quote.measured().contains(fact))));
        return List.copyOf(facts.values());
    }
}

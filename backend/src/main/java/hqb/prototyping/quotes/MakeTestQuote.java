package hqb.prototyping.quotes;

import hqb.platform.FieldError;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.prototyping.pricing.Fact;
import hqb.prototyping.pricing.Job;
import hqb.prototyping.pricing.Price;
import hqb.prototyping.pricing.PriceLine;
import hqb.prototyping.pricing.PriceQuote;
import hqb.prototyping.pricing.PricedProcess;
import hqb.prototyping.providers.Offering;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the price of all tests that one laboratory does for a product firm: bound to the plan's facts and to the version of its rules. */
@Singleton
public class MakeTestQuote {
    private final Quotes quotes;
    private final JsonMapper json;
    private final Clock clock;

    MakeTestQuote(Quotes quotes, JsonMapper json, Clock clock) {
        this.quotes = quotes;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Makes it and returns its id. The tests run side by side: the longest says how long it takes.
     *
     * @param product      its name
     * @param organisation who asks; null when nobody is signed in
     * @param tests        at least one
     * @throws Refusal when the laboratory has no price for one of the tests; it names the fact at fault
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID make(UUID plan, String factsSha256, String product, @Nullable UUID organisation, Offering laboratory,
            List<TestWanted> tests,
            Language language) {
        List<KeptPart> parts = new ArrayList<>();
        List<KeptLine> lines = new ArrayList<>();
        List<FieldError> faults = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        KeptPart longest = null;
        for (TestWanted test : tests) {
            PriceQuote price = Price.of(laboratory.rules(), test.job(), 1, test.leadTime());
            if (price.total() == null) {
                price.refusals()
                        .forEach(one -> faults.add(new FieldError("/choices/" + test.code() + '/' + one.fact(), one.text(language))));
                continue;
            }
            KeptPart part = new KeptPart(test.code(), test.title().en(), test.title().zh(), KeptJob.of(test.job(), Set.of()),
                    test.leadTime(),
                    price.workingDays(), price.total(), test.week());
            parts.add(part);
            price.lines().forEach(line -> lines.add(line(test, line)));
            total = total.add(price.total());
            longest = longest == null || longest.workingDays() < part.workingDays() ? part : longest;
        }
        if (!faults.isEmpty() || longest == null) {
            throw Refusal.invalid(faults);
        }
        Instant now = clock.instant();
        UUID id = Uuid7.random(now);
        quotes.add(new Quote(id, QuoteNumber.fresh(), null, null, product, organisation, laboratory.provider().id(), laboratory.rulesId(),
                PricedProcess.TESTING.code(), shared(tests), 1, 1, longest.leadTime(), longest.workingDays(),
                new Money(total, Currency.valueOf(laboratory.rules().currency())), text(lines), now, now.plus(MakeQuote.GOOD_FOR), plan,
                factsSha256, Set.of(), parts));
        return id;
    }

    private static KeptLine line(TestWanted test, PriceLine line) {
        KeptLine kept = KeptLine.of(line);
        return new KeptLine(test.code() + '.' + kept.code(), test.title().en() + ": " + kept.en(), test.title().zh() + "：" + kept.zh(),
                kept.rate(), kept.inputs(), kept.amount());
    }

    /** What is true of all tests: what the product is. */
    private static Job shared(List<TestWanted> tests) {
        Map<String, Boolean> flags = new HashMap<>(tests.getFirst().job().flags());
        flags.remove(Fact.CASE_OPENED.code());
        return new Job(Map.of(), Map.of(), flags);
    }

    private String text(List<KeptLine> lines) {
        try {
            return json.writeValueAsString(lines.toArray(KeptLine[]::new));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

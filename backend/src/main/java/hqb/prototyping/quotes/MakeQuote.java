package hqb.prototyping.quotes;

import hqb.accounts.Actor;
import hqb.platform.FieldError;
import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.prototyping.designs.FindMeasured;
import hqb.prototyping.designs.Measured;
import hqb.prototyping.pricing.Price;
import hqb.prototyping.pricing.PricedProcess;
import hqb.prototyping.pricing.PriceQuote;
import hqb.prototyping.providers.Offering;
import hqb.prototyping.providers.PriceRules;
import hqb.prototyping.providers.Workloads;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes a price firm: bound to the file and to the version of the rules, good for thirty days, the same for ever. */
@Singleton
class MakeQuote {
    static final Duration GOOD_FOR = Duration.ofDays(30);

    private final FindMeasured designs;
    private final PriceRules rules;
    private final Workloads workloads;
    private final Quotes quotes;
    private final JsonMapper json;
    private final Clock clock;

    MakeQuote(FindMeasured designs, PriceRules rules, Workloads workloads, Quotes quotes, JsonMapper json, Clock clock) {
        this.designs = designs;
        this.rules = rules;
        this.workloads = workloads;
        this.quotes = quotes;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Makes it and returns its id.
     *
     * @throws Refusal when there is no such design, it is not measured, its findings say that it cannot be made, the provider does not make
     *     it, or something in the question is wrong
     */
    UUID make(UUID design, QuoteAsked asked, Actor actor, Language language) {
        PricesAsked prices = asked.prices();
        PricedProcess process = PricesAsked.process(prices.process());
        long quantity = prices.wanted().getFirst();
        Measured measured = designs.of(design);
        if (measured.errors() > 0) {
            throw Refusal.of(ProblemType.CONFLICT,
                    "The findings say that this design cannot be made as it was sent: mend it and send it anew.",
                    "检查结果显示此设计无法按原样生产，请修改后重新上传。");
        }
        MeasuredJob job = MeasuredJob.of(measured, process, prices.chosen());
        Offering offering = rules.inForce(process).stream().filter(one -> one.provider().slug().equals(asked.provider())).findFirst()
                .orElseThrow(() -> Refusal.invalid("provider", "No provider of that name makes this now.", "目前没有此名称的供应商提供该工艺。"));
        PriceQuote price = Price.of(offering.rules(), job.job(), quantity, Objects.requireNonNullElse(asked.leadTime(), ""));
        if (price.total() == null) {
            throw Refusal
                    .invalid(price.refusals().stream().map(refusal -> new FieldError("options." + refusal.fact(), refusal.text(language)))
                            .collect(Collectors.toList()));
        }
        workloads.of(offering.provider().id()).refusal(workloads.today(), price.workingDays()).ifPresent(busy -> {
            throw Refusal.of(ProblemType.CONFLICT, busy.text(Language.EN), busy.text(Language.ZH));
        });
        Instant now = clock.instant();
        UUID id = Uuid7.random(now);
        quotes.add(new Quote(id, QuoteNumber.fresh(), measured.id(), measured.sha256(), measured.fileName(),
                actor.organisation() == null ? null : actor.organisation().value(), offering.provider().id(), offering.rulesId(),
                process.code(), job.job(), price.asked(), price.quantity(), price.leadTime(), price.workingDays(),
                new Money(price.total(), Currency.valueOf(price.currency())), lines(price), now, now.plus(GOOD_FOR), null, null,
                job.measured(), List.of()));
        return id;
    }

    private String lines(PriceQuote price) {
        try {
            List<KeptLine> lines = price.lines().stream().map(KeptLine::of).toList();
            return json.writeValueAsString(lines.toArray(KeptLine[]::new));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

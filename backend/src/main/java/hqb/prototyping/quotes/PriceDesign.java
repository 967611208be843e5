package hqb.prototyping.quotes;

import hqb.platform.Language;
import hqb.platform.money.Currency;
import hqb.platform.money.ExchangeRates;
import hqb.platform.money.Money;
import hqb.platform.rates.CurrentRates;
import hqb.prototyping.designs.FindMeasured;
import hqb.prototyping.designs.Measured;
import hqb.prototyping.pricing.Job;
import hqb.prototyping.pricing.Price;
import hqb.prototyping.pricing.PricedProcess;
import hqb.prototyping.pricing.PriceQuote;
import hqb.prototyping.pricing.PriceRefusal;
import hqb.prototyping.providers.KnownScores;
import hqb.prototyping.providers.Offering;
import hqb.prototyping.providers.PriceRules;
import hqb.prototyping.providers.ProviderId;
import hqb.prototyping.providers.Score;
import hqb.prototyping.providers.Workload;
import hqb.prototyping.providers.Workloads;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Prices a design with everybody who can make it. Whoever cannot says why: with what was measured and what the limit is. */
@Singleton
class PriceDesign {
    private final FindMeasured designs;
    private final PriceRules rules;
    private final CurrentRates rates;
    private final KnownScores scores;
    private final Workloads workloads;

    PriceDesign(FindMeasured designs, PriceRules rules, CurrentRates rates, KnownScores scores, Workloads workloads) {
        this.designs = designs;
        this.rules = rules;
        this.rates = rates;
        this.scores = scores;
        this.workloads = workloads;
    }

    /**
     * The prices.
     *
     * @param currency that totals are compared in
     * @throws hqb.platform.Refusal when there is no such design, it is not measured, or something in the question is wrong
     */
    PricesPage price(UUID design, PricesAsked asked, Currency currency, Language language) {
        PricedProcess process = PricesAsked.process(asked.process());
        List<Long> quantities = asked.wanted();
        Measured measured = designs.of(design);
        MeasuredJob job = MeasuredJob.of(measured, process, asked.chosen());
        List<PricesPage.Offer> offers = new ArrayList<>();
        List<PricesPage.Excluded> excluded = new ArrayList<>();
        ExchangeRates now = rates.now();
        Map<ProviderId, Score> known = scores.all();
        Map<ProviderId, Workload> loads = workloads.all();
        for (Offering offering : rules.inForce(process)) {
            Set<PriceRefusal> reasons = new LinkedHashSet<>();
            ProviderId id = offering.provider().id();
            List<PricesPage.Cell> cells = cells(offering, job.job(), quantities, currency, now, language, reasons,
                    loads.getOrDefault(id, Workload.ANY));
            PricesPage.Maker maker = PricesPage.Maker.of(offering.provider(), known.getOrDefault(id, Score.NONE), language);
            if (cells.isEmpty()) {
                excluded.add(new PricesPage.Excluded(maker, told(reasons, language)));
            } else {
                offers.add(new PricesPage.Offer(maker, offering.version(), cells));
            }
        }
        offers.sort(Comparator.comparing((PricesPage.Offer offer) -> compared(offer, quantities.getFirst())));
        return new PricesPage(process.code(), facts(job), offers, excluded);
    }

    private List<PricesPage.Cell> cells(Offering offering, Job job, List<Long> quantities, Currency currency, ExchangeRates now,
            Language language, Set<PriceRefusal> reasons, Workload load) {
        List<PricesPage.Cell> cells = new ArrayList<>();
        for (long quantity : quantities) {
            for (String leadTime : offering.rules().leadTimeCodes()) {
                PriceQuote quote = Price.of(offering.rules(), job, quantity, leadTime);
                PriceRefusal busy = quote.total() == null ? null : load.refusal(workloads.today(), quote.workingDays()).orElse(null);
                if (busy != null) {
                    reasons.add(busy);
                } else if (quote.total() == null) {
                    reasons.addAll(quote.refusals());
                } else {
                    cells.add(cell(quote, offering.rules().leadTimeLabel(leadTime).in(language), quote.total(), currency, now, language));
                }
            }
        }
        return cells;
    }

    /** That a way to make it or a lead time is not possible says something only where nothing else does. */
    private static List<PricesPage.Reason> told(Set<PriceRefusal> reasons, Language language) {
        List<PriceRefusal> real = reasons.stream().filter(one -> one.reason() != PriceRefusal.Reason.NO_VARIANT
                && one.reason() != PriceRefusal.Reason.LEAD_TIME).toList();
        return (real.isEmpty() ? reasons : real).stream().map(one -> PricesPage.Reason.of(one, language)).toList();
    }

    private static PricesPage.Cell cell(PriceQuote quote, String leadTime, BigDecimal amount, Currency currency, ExchangeRates now,
            Language language) {
        Currency own = Currency.valueOf(quote.currency());
        Money total = new Money(amount, own);
        Money unit = Money.unitPrice(amount.divide(BigDecimal.valueOf(quote.quantity()), Money.UNIT_PRICE_DIGITS,
                RoundingMode.HALF_EVEN), own);
        Money shown = own == currency ? null
                : new Money(now.convertUnitPrice(amount, own, currency).setScale(currency.minorDigits(), RoundingMode.HALF_EVEN),
                        currency);
        return new PricesPage.Cell(quote.asked(), quote.quantity(), quote.leadTime(), leadTime, quote.workingDays(), total, unit, shown,
                quote.grams(), quote.lines().stream().map(line -> PricesPage.Line.of(line, language)).toList());
    }

    /** The least that the first quantity costs, in the currency of comparison; who does not make that quantity comes last. */
    private static BigDecimal compared(PricesPage.Offer offer, long first) {
        return offer.cells().stream().filter(cell -> cell.asked() == first)
                .map(cell -> Objects.requireNonNullElse(cell.shown(), cell.total()).amount()).min(Comparator.naturalOrder())
                .orElse(BigDecimal.valueOf(Long.MAX_VALUE));
    }

    private static List<PricesPage.FactItem> facts(MeasuredJob job) {
        Map<String, PricesPage.FactItem> facts = new TreeMap<>();
        job.job().numbers().forEach((fact, value) -> facts.put(fact,
                new PricesPage.FactItem(fact, value.stripTrailingZeros().toPlainString(), job.measured().contains(fact))));
        job.job().words().forEach((fact, value) -> facts.put(fact, new PricesPage.FactItem(fact, value, false)));
        job.job().flags().forEach((fact, value) -> facts.put(fact,
                new PricesPage.FactItem(fact, value.toString(), job.measured().contains(fact))));
        return List.copyOf(facts.values());
    }
}

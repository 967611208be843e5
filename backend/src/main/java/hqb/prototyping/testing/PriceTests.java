package hqb.prototyping.testing;

import hqb.platform.Language;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.prototyping.pricing.Job;
import hqb.prototyping.pricing.Price;
import hqb.prototyping.pricing.PriceQuote;
import hqb.prototyping.pricing.PriceRefusal;
import hqb.prototyping.pricing.PricedProcess;
import hqb.prototyping.providers.KnownScores;
import hqb.prototyping.providers.Offering;
import hqb.prototyping.providers.PriceRules;
import hqb.prototyping.providers.Provider;
import hqb.prototyping.quotes.PricesPage;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Prices the tests of a plan with every laboratory that does them, and shows the weeks in which there is room. */
@Singleton
class PriceTests {
    private final TestPlans plans;
    private final PriceRules rules;
    private final LabPlaces places;
    private final OpenWeeks weeks;
    private final KnownScores scores;
    private final Clock clock;

    PriceTests(TestPlans plans, PriceRules rules, LabPlaces places, OpenWeeks weeks, KnownScores scores, Clock clock) {
        this.scores = scores;
        this.plans = plans;
        this.rules = rules;
        this.places = places;
        this.weeks = weeks;
        this.clock = clock;
    }

    /** The laboratories of a plan; refuses with not-found when there is no such plan. */
    LabsPage show(UUID id, Language language) {
        TestPlan plan = plans.get(id);
        List<Offering> offerings = rules.inForce(PricedProcess.TESTING);
        Map<String, Provider> used = new LinkedHashMap<>();
        List<LabsPage.TestOffers> tests = new ArrayList<>();
        for (Outcome.Needed test : plan.outcome().tests()) {
            List<LabsPage.Offer> offers = new ArrayList<>();
            List<PricesPage.Excluded> excluded = new ArrayList<>();
            for (Offering offering : test.priced() == null ? List.<Offering>of() : offerings) {
                Set<PriceRefusal> reasons = new LinkedHashSet<>();
                List<LabsPage.Cell> cells = cells(offering, TestJob.of(test, plan.facts()), TestJob.of(test, plan.facts(), true), language,
                        reasons);
                if (!cells.isEmpty()) {
                    used.put(offering.provider().slug(), offering.provider());
                    offers.add(new LabsPage.Offer(offering.provider().slug(), offering.version(), cells));
                } else if (reasons.stream().noneMatch(one -> one.fact().equals("standard"))) {
                    excluded.add(
                            new PricesPage.Excluded(PricesPage.Maker.of(offering.provider(), scores.of(offering.provider().id()), language),
                                    told(reasons, language)));
                }
            }
            offers.sort(Comparator.comparing(PriceTests::least));
            tests.add(new LabsPage.TestOffers(test.code(), offers, excluded));
        }
        return new LabsPage(tests, used.values().stream().sorted(Comparator.comparing(Provider::slug))
                .map(one -> new LabsPage.Laboratory(PricesPage.Maker.of(one, scores.of(one.id()), language),
                        places.free(one.id(), weeks.today(), clock.instant()).stream()
                                .map(week -> new LabsPage.Week(week.week(), week.free()))
                                .toList()))
                .toList());
    }

    private static BigDecimal least(LabsPage.Offer offer) {
        return offer.leadTimes().stream().map(cell -> cell.total().amount()).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static List<PricesPage.Reason> told(Set<PriceRefusal> reasons, Language language) {
        return reasons.stream().filter(one -> one.reason() != PriceRefusal.Reason.LEAD_TIME || reasons.size() == 1)
                .map(one -> PricesPage.Reason.of(one, language)).toList();
    }

    private static List<LabsPage.Cell> cells(Offering offering, Job job, Job again, Language language, Set<PriceRefusal> reasons) {
        List<LabsPage.Cell> cells = new ArrayList<>();
        for (String leadTime : offering.rules().leadTimeCodes()) {
            PriceQuote price = Price.of(offering.rules(), job, 1, leadTime);
            if (price.total() == null) {
                reasons.addAll(price.refusals());
            } else {
                PriceQuote less = Price.of(offering.rules(), again, 1, leadTime);
                cells.add(new LabsPage.Cell(leadTime, offering.rules().leadTimeLabel(leadTime).in(language), price.workingDays(),
                        new Money(price.total(), Currency.valueOf(price.currency())),
                        new Money(less.total() == null ? price.total() : less.total(), Currency.valueOf(price.currency())),
                        price.lines().stream().map(line -> PricesPage.Line.of(line, language)).toList()));
            }
        }
        return cells;
    }
}

package hqb.prototyping.testing;

import static java.util.Map.entry;

import hqb.accounts.Actor;
import hqb.platform.Language;
import hqb.prototyping.pricing.PricedProcess;
import hqb.prototyping.providers.PriceRules;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A test of a local start that its maker has a firm price for. */
@Singleton
public class DemoTests {
    private static final String LABORATORY = "hush-room-emc-laboratory";
    private static final String TEST = "us-15b";
    private static final Map<String, @Nullable Object> FACTS = Map.<String, @Nullable Object>ofEntries(entry("markets", List.of("us")),
            entry("radio", true),
            entry("bands", List.of("2.4-ghz")), entry("module", false), entry("mains", "built-in"), entry("battery", "lithium"),
            entry("battery-wh", 7.4), entry("battery-tested", false), entry("class", "b"), entry("clock-mhz", 240), entry("skin", false),
            entry("samples", 5), entry("manual", true));

    private final MakeTestPlan plan;
    private final MakeTestQuotes quotes;
    private final PriceRules rules;
    private final LabPlaces places;
    private final OpenWeeks weeks;
    private final Clock clock;

    DemoTests(MakeTestPlan plan, MakeTestQuotes quotes, PriceRules rules, LabPlaces places, OpenWeeks weeks, Clock clock) {
        this.plan = plan;
        this.quotes = quotes;
        this.rules = rules;
        this.places = places;
        this.weeks = weeks;
        this.clock = clock;
    }

    /** Has it priced; empty when its laboratory is not there or has no week left. */
    public Optional<UUID> quote(Actor maker) {
        return rules.inForce(PricedProcess.TESTING).stream().filter(one -> one.provider().slug().equals(LABORATORY)).findFirst()
                .flatMap(laboratory -> places.free(laboratory.provider().id(), weeks.today(), clock.instant()).stream()
                        .map(LabPlaces.FreeWeek::week).reduce((first, second) -> second))
                .flatMap(week -> quote(week, maker));
    }

    private Optional<UUID> quote(LocalDate week, Actor maker) {
        UUID made = plan.make(new PlanAsked("Kite lamp (demonstration)", null, FACTS), maker);
        return quotes.make(made, new TestQuotesAsked(List.of(new TestQuotesAsked.Choice(TEST, LABORATORY, "standard", week))), maker,
                Language.EN).stream().findFirst();
    }
}

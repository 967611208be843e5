package hqb.sourcing.route;

import hqb.places.CounterSpot;
import hqb.places.CounterSpots;
import hqb.places.Location;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.rates.CurrentRates;
import hqb.sourcing.boms.WantedPart;
import hqb.sourcing.boms.WantedParts;
import hqb.sourcing.route.RoutePage.LeftLine;
import hqb.supply.floors.CounterOffer;
import hqb.supply.floors.CounterOffers;
import hqb.supply.suppliers.OpeningHoursRows;
import hqb.supply.suppliers.SupplierId;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Plans the round of somebody who picks the parts of a list up: the shortest walk over counters that have them, and at each what is
 * cheapest there among the counters of the walk. Nothing is reserved.
 */
@Singleton
class PlanRoute {
    /** Minutes that a purchase at a counter takes. */
    static final int STAY_MINUTES = 2;
    private static final int DAYS_AHEAD = 60;

    private final WantedParts wanted;
    private final CounterOffers offers;
    private final CounterSpots spots;
    private final OpeningHoursRows hours;
    private final Legs legs;
    private final CurrentRates rates;
    private final Clock clock;

    PlanRoute(WantedParts wanted, CounterOffers offers, CounterSpots spots, OpeningHoursRows hours, Legs legs, CurrentRates rates,
            Clock clock) {
        this.wanted = wanted;
        this.offers = offers;
        this.spots = spots;
        this.hours = hours;
        this.legs = legs;
        this.rates = rates;
        this.clock = clock;
    }

    /**
     * What is asked.
     *
     * @param day null for the first day of the coming week on which half of the counters that have some of it are open
     */
    record Asked(UUID bom, int boards, @Nullable Location from, @Nullable LocalDate day) {
    }

    /**
     * The round.
     *
     * @throws Refusal not-found when there is no such list; invalid when the day is past or more than 60 days ahead
     */
    RoutePage plan(Asked asked, Language language) throws IOException {
        List<WantedPart> lines = wanted.list(asked.bom(), language);
        ReadNeeds read = ReadNeeds.of(lines, asked.boards(), language);
        List<CounterOffer> there = offers.list(read.needs().stream().map(Need::part).toList());
        Openings openings = openings(there);
        LocalDate day = day(asked.day(), openings, there);
        Map<UUID, List<CounterOffer>> byPart = there.stream().collect(Collectors.groupingBy(CounterOffer::partId));
        FindErrands find = new FindErrands(rates.now());
        List<Errand> errands = new ArrayList<>();
        List<LeftLine> left = new ArrayList<>(read.left());
        for (Need need : read.needs()) {
            List<CounterOffer> all = byPart.getOrDefault(need.part(), List.of());
            List<CounterOffer> open = all.stream().filter(offer -> openings.isOpen(offer, day)).toList();
            List<CounterOffer> fitting = open.stream().filter(offer -> !find.isFarAbove(need, offer)).toList();
            List<Errand> found = find.of(need, fitting);
            if (found.isEmpty()) {
                WhyLeft why = all.isEmpty() ? WhyLeft.NOWHERE : open.isEmpty() ? WhyLeft.CLOSED
                        : fitting.size() < open.size() ? WhyLeft.LEAST_ORDER : WhyLeft.TOO_FEW;
                left.addAll(read.left(need, why, open.stream().mapToLong(FindErrands::sellable).sum()));
            }
            errands.addAll(found);
        }
        left.sort(Comparator.comparingInt(LeftLine::row));
        List<CounterSpot> stalls = stalls(errands);
        Legs.Table table = legs.of(stalls, asked.from());
        Round round = FindRound.find(problem(errands, stalls, table));
        int leftOff = (int) lines.stream().filter(WantedPart::dnp).count();
        return new WriteRoute(asked, day, openings, table, language).write(round, stalls, errands, left, leftOff, clock.instant());
    }

    private Openings openings(Collection<CounterOffer> there) {
        List<SupplierId> sellers = there.stream().map(offer -> new SupplierId(offer.seller().id())).distinct().toList();
        return new Openings(hours.ofAll(sellers), clock.instant());
    }

    private static LocalDate day(@Nullable LocalDate asked, Openings openings, List<CounterOffer> there) {
        if (asked == null) {
            return openings.firstDay(there);
        }
        if (asked.isBefore(openings.today()) || asked.isAfter(openings.today().plusDays(DAYS_AHEAD))) {
            throw Refusal.invalid("day", "Give today or a day of the next " + DAYS_AHEAD + " days.", "请给出今天起 " + DAYS_AHEAD + " 天内的日期。");
        }
        return asked;
    }

    /** The counters of all choices, in an order that is always the same. */
    private List<CounterSpot> stalls(List<Errand> errands) {
        List<UUID> counters = errands.stream().flatMap(errand -> errand.choices().stream()).map(choice -> choice.offer().counter())
                .distinct().toList();
        return spots.find(counters).values().stream()
                .sorted(Comparator.comparing(CounterSpot::market).thenComparingInt(CounterSpot::level).thenComparing(CounterSpot::number))
                .toList();
    }

    private static WalkProblem problem(List<Errand> errands, List<CounterSpot> stalls, Legs.Table table) {
        Map<UUID, Integer> numbers = new HashMap<>();
        List<BitSet> doneAt = new ArrayList<>();
        for (CounterSpot stall : stalls) {
            numbers.put(stall.id(), doneAt.size());
            doneAt.add(new BitSet());
        }
        for (int i = 0; i < errands.size(); i++) {
            for (Choice choice : errands.get(i).choices()) {
                doneAt.get(Objects.requireNonNull(numbers.get(choice.offer().counter()))).set(i);
            }
        }
        return new WalkProblem(errands.size(), doneAt, table.first().stream().mapToLong(Leg::millis).toArray(),
                table.between().stream().map(row -> row.stream().mapToLong(Leg::millis).toArray()).toArray(long[][]::new),
                STAY_MINUTES * 60_000L);
    }
}

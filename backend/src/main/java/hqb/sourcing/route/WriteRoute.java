package hqb.sourcing.route;

import hqb.places.CounterSpot;
import hqb.places.walking.Walk;
import hqb.platform.Language;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.platform.time.OpeningHours.Hours;
import hqb.platform.time.OpeningHours;
import hqb.sourcing.route.RoutePage.Buy;
import hqb.sourcing.route.RoutePage.CounterAt;
import hqb.sourcing.route.RoutePage.LeftLine;
import hqb.sourcing.route.RoutePage.Pace;
import hqb.sourcing.route.RoutePage.Seller;
import hqb.sourcing.route.RoutePage.Stop;
import hqb.sourcing.route.RoutePage.Way;
import hqb.supply.floors.CounterOffer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a round down, stop by stop. */
final class WriteRoute {
    private static final Pace PACE = new Pace(Walk.METRES_PER_MINUTE, Leg.INSIDE_METRES_PER_MINUTE, Leg.FLOOR_SECONDS, Leg.FLOOR_METRES,
            PlanRoute.STAY_MINUTES);
    private static final long MINUTE = 60_000;

    private final PlanRoute.Asked asked;
    private final LocalDate day;
    private final Openings openings;
    private final Legs.Table table;
    private final Language language;

    WriteRoute(PlanRoute.Asked asked, LocalDate day, Openings openings, Legs.Table table, Language language) {
        this.asked = asked;
        this.day = day;
        this.openings = openings;
        this.table = table;
        this.language = language;
    }

    RoutePage write(Round round, List<CounterSpot> stalls, List<Errand> errands, List<LeftLine> left, int leftOff, Instant now) {
        Set<UUID> visited = round.stalls().stream().map(stall -> stalls.get(stall).id()).collect(Collectors.toSet());
        Map<UUID, List<Buy>> buys = new HashMap<>();
        Map<UUID, CounterOffer> sellers = new HashMap<>();
        for (Errand errand : errands) {
            Choice choice = Objects.requireNonNull(FindErrands.at(errand, visited));
            buys.computeIfAbsent(choice.offer().counter(), any -> new ArrayList<>()).add(buy(errand.need(), choice));
            sellers.put(choice.offer().counter(), choice.offer());
        }
        Instant start = start(sellers, now);
        List<Stop> stops = new ArrayList<>();
        int metres = 0;
        long millis = 0;
        for (int i = 0; i < round.stalls().size(); i++) {
            int stall = round.stalls().get(i);
            Leg leg = i == 0 ? table.first().get(stall) : table.between().get(round.stalls().get(i - 1)).get(stall);
            CounterSpot spot = stalls.get(stall);
            metres += leg.metres();
            millis += leg.millis();
            Instant arrives = start.plusMillis(millis).truncatedTo(ChronoUnit.SECONDS);
            stops.add(stop(i + 1, spot, Objects.requireNonNull(sellers.get(spot.id())), leg, arrives,
                    buys.getOrDefault(spot.id(), List.of())));
            millis += PlanRoute.STAY_MINUTES * MINUTE;
        }
        return new RoutePage(asked.bom(), asked.boards(), day, stops.isEmpty() ? null : start, asked.from(), stops, left, leftOff, metres,
                Math.toIntExact(Math.ceilDiv(millis, MINUTE)), sum(stops.stream().map(Stop::total).toList()), round.exact(), PACE);
    }

    /** When the last of the counters has opened; now, when they have. */
    private Instant start(Map<UUID, CounterOffer> sellers, Instant now) {
        return sellers.values().stream().map(offer -> openings.on(offer, day)).filter(Objects::nonNull)
                .map(times -> at(times.opens())).filter(opens -> opens.isAfter(now)).max(Instant::compareTo)
                .orElse(day.equals(openings.today()) ? now : day.atTime(LocalTime.of(10, 0)).atZone(OpeningHours.ZONE).toInstant())
                .truncatedTo(ChronoUnit.SECONDS);
    }

    private Stop stop(int position, CounterSpot spot, CounterOffer seller, Leg leg, Instant arrives, List<Buy> lines) {
        @Nullable
        Hours times = openings.on(seller, day);
        CounterAt counter = new CounterAt(spot.id(), spot.market(), spot.marketName(language),
                Objects.requireNonNull(table.locations().get(spot.market())), spot.level(), spot.floor(), spot.number(), spot.middle(),
                spot.escalators());
        return new Stop(position, counter,
                new Seller(seller.seller().id(), language.pick(seller.seller().nameEn(), seller.seller().nameZh())),
                new Way(leg.metres(), Math.toIntExact(Math.ceilDiv(leg.millis(), 1000)), leg.floors(), (int) Math.round(leg.streetM())),
                arrives, times == null ? null : times.opens().toString(), times == null ? null : times.closes().toString(),
                times != null && !arrives.isBefore(at(times.closes())), lines, sum(lines.stream().map(Buy::total).toList()));
    }

    private Instant at(LocalTime time) {
        return day.atTime(time).atZone(OpeningHours.ZONE).toInstant();
    }

    private static Buy buy(Need need, Choice choice) {
        return new Buy(need.rows(), need.references(), need.part(), need.mpn(), need.manufacturer(), choice.offer().offerId(),
                choice.offer().sku(), need.pieces(), choice.pieces(), choice.unitPrice(), choice.total());
    }

    private static Money sum(List<Money> amounts) {
        return new Money(amounts.stream().map(Money::amount).reduce(new BigDecimal("0.00"), BigDecimal::add), Currency.CNY);
    }
}

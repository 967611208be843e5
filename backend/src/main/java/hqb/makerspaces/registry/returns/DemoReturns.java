package hqb.makerspaces.registry.returns;

import hqb.makerspaces.Makerspaces;
import hqb.makerspaces.registry.FiguresJson;
import hqb.makerspaces.registry.drift.DriftFacts;
import hqb.makerspaces.registry.drift.DriftRule;
import hqb.makerspaces.registry.drift.MeasureDrift;
import hqb.platform.database.Queries;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Invented statistics of the demonstration's makerspaces. */
@Singleton
public class DemoReturns {
    private final Makerspaces makerspaces;
    private final Drifts drifts;
    private final FiguresJson json;
    private final Queries queries;
    private final Clock clock;

    DemoReturns(Makerspaces makerspaces, Drifts drifts, FiguresJson json, Queries queries, Clock clock) {
        this.makerspaces = makerspaces;
        this.drifts = drifts;
        this.json = json;
        this.queries = queries;
        this.clock = clock;
    }

    /** Keeps those of one year; every fourth makerspace lives on letting rooms that nobody is seen in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(UUID space, int year, int place) {
        boolean poor = place % 4 == 3;
        int teams = poor ? 14 : 20 + place * 3 + year % 5;
        int events = poor ? 4 : 12 + place;
        int property = poor ? 1_500_000 : 640_000;
        int seen = poor ? 12 : 28;
        Map<String, String> figures = new TreeMap<>(Map.of("serviceArea", makerspaces.get(space).areaM2().toPlainString(), "teams",
                Integer.toString(teams), "funded", Integer.toString(3 + place), "newFirms", Integer.toString(6 + place), "jobs",
                Integer.toString(teams * 4), "graduates", Integer.toString(teams), "patents", Integer.toString(2 + place + year % 3)));
        figures.putAll(
                Map.of("events", Integer.toString(events), "income", "1860000", "propertyIncome", Integer.toString(property), "tenants",
                        "34", "tenantsSeen", Integer.toString(seen)));
        int fresh = queries.run("""
                INSERT INTO makerspaces_return (space_id, year, prefilled, figures, reasons, opened_at, handed_in_at)
                VALUES (?, ?, '{}', ?::jsonb, '{}', ?, ?) ON CONFLICT DO NOTHING
                """, space, year, json.text(figures), clock.instant(), clock.instant());
        if (fresh == 1) {
            drifts.keep(space, year, MeasureDrift.of(new DriftFacts(new BigDecimal("1860000"), BigDecimal.valueOf(property), 34, seen,
                    events, null), DriftRule.of(year)));
        }
    }
}

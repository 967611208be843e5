package hqb.makerspaces.registry;

import hqb.makerspaces.Makerspace;
import hqb.makerspaces.Makerspaces;
import hqb.makerspaces.registry.returns.DemoReturns;
import hqb.makerspaces.registry.rules.Figures;
import hqb.makerspaces.registry.rules.Tier;
import hqb.platform.database.Queries;
import hqb.spaces.units.Today;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The register of the demonstration: its makerspaces with a tier hold that title since three years, with invented figures and statistics; two
 * fall short, and one of them has drifted, so that a review has something to say. It is loaded once.
 */
@Singleton
public class LoadRegistry {
    private static final int YEARS = 3;

    private final Makerspaces makerspaces;
    private final Titles titles;
    private final RegisterEvents events;
    private final DemoReturns returns;
    private final Queries queries;
    private final Today today;

    LoadRegistry(Makerspaces makerspaces, Titles titles, RegisterEvents events, DemoReturns returns, Queries queries, Today today) {
        this.makerspaces = makerspaces;
        this.titles = titles;
        this.events = events;
        this.returns = returns;
        this.queries = queries;
        this.today = today;
    }

    /** Loads what is missing. */
    @Transactional
    public void load() {
        int place = 0;
        for (Makerspace one : makerspaces.listPublic()) {
            Tier tier = one.demonstration() && one.tier() != null ? Tier.ofCode(one.tier()).orElse(null) : null;
            if (tier == null || titles.find(one.id()).isPresent()) {
                continue;
            }
            LocalDate since = today.date().minusYears(YEARS);
            titles.give(one.id(), tier, figures(one, place), since);
            events.add(one.id(), "entered", tier, null, "Demonstration / 演示数据", null);
            for (int year = since.getYear(); year < today.date().getYear(); year++) {
                returns.keep(one.id(), year, place);
            }
            place++;
        }
        budgets();
    }

    /** Most meet their conditions; every fourth has too few teams, and hardly an event. */
    private static Figures figures(Makerspace one, int place) {
        boolean poor = place % 4 == 3;
        Map<String, String> figures = new TreeMap<>(Map.of("serviceArea", one.areaM2().stripTrailingZeros().toPlainString(), "openedOn",
                (one.founded() == null ? 2018 : one.founded()) + "-06-01", "desks", "48", "openShare", "80", "shortestStay", "3",
                "longestStay",
                "24", "serviceBodies", "8", "statistics", "true"));
        figures.putAll(Map.of("teams", poor ? "14" : Integer.toString(24 + place * 3), "events", poor ? "4" : Integer.toString(12 + place),
                "newFirms", Integer.toString(10 + place), "funded", Integer.toString(5 + place), "cases", "3", "staff", "4", "mentors",
                "6"));
        return new Figures(figures);
    }

    /** The one-off subsidies that the city pays for titles, as Yang & Hu 2025 tell them; how much there is in all is invented. */
    private void budgets() {
        LocalDate from = today.date().withDayOfYear(1);
        for (String[] one : new String[][]{{"00000000-0000-7000-8000-000000000741", "title-subsidy", "One-off subsidy, national title",
            "国家级一次性资助", "national", "500000000", "50000000"},
            {"00000000-0000-7000-8000-000000000742", "title-subsidy", "One-off subsidy, provincial title", "省级一次性资助", "provincial",
                "250000000", "25000000"},
            {"00000000-0000-7000-8000-000000000743", "event-grant", "Grants for maker events", "创客活动资助", "", "60000000", "3000000"}}) {
            queries.run(
                    """
                            INSERT INTO makerspaces_budget (id, purpose, name_en, name_zh, tier, amount, per_claim, valid_from, valid_to, created_at)
                            VALUES (?, ?, ?, ?, nullif(?, ''), ?, ?, ?, ?, now()) ON CONFLICT (id) DO NOTHING
                            """,
                    UUID.fromString(one[0]), one[1], one[2], one[3], one[4], Long.parseLong(one[5]), Long.parseLong(one[6]), from,
                    from.plusYears(2).minusDays(1));
        }
    }
}

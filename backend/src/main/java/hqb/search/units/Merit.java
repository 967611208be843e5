package hqb.search.units;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.Locale;

/** What makes a unit better whatever was asked; together 15 points of 100. */
enum Merit {
    PROVED(5), CONFIRMED(4), RENT_TOLD(3), NEAR_METRO(3);

    /** A walk that counts as short, in minutes. */
    static final int NEAR_MINUTES = 5;

    private final int points;

    Merit(int points) {
        this.points = points;
    }

    int points() {
        return points;
    }

    String queryName() {
        return "merit-" + name().toLowerCase(Locale.ROOT);
    }

    Query filter(LocalDate today) {
        return switch (this) {
            case PROVED -> Filters.is("proved");
            case CONFIRMED -> Filters.confirmed(today);
            case RENT_TOLD -> Filters.exists("rent");
            case NEAR_METRO -> Filters.atMost("metroMinutes", NEAR_MINUTES);
        };
    }
}

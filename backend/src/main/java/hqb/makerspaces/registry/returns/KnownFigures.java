package hqb.makerspaces.registry.returns;

import hqb.makerspaces.Makerspaces;
import hqb.makerspaces.registry.Titles;
import hqb.platform.database.Queries;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What the platform knows of the yearly statistics: the area, the teams that were last proved, the events that somebody came to. */
@Factory
class KnownFigures {
    @Singleton
    @Named("area")
    PrefillReturn area(Makerspaces makerspaces) {
        return known(ReturnField.SERVICE_AREA, space -> Optional.of(makerspaces.get(space).areaM2()));
    }

    @Singleton
    @Named("teams")
    PrefillReturn teams(Titles titles) {
        return known(ReturnField.TEAMS,
                space -> titles.find(space).map(title -> title.figures().values().get("teams")).map(BigDecimal::new));
    }

    /** Events count when somebody was checked in: what nobody came to proves nothing. Years are Shenzhen's. */
    @Singleton
    @Named("events")
    PrefillReturn events(Queries queries) {
        return new PrefillReturn() {
            @Override
            public ReturnField field() {
                return ReturnField.EVENTS;
            }

            @Override
            public Optional<BigDecimal> of(UUID space, int year) {
                long held = queries.list("""
                        SELECT count(*) FROM makerspaces_event e
                        WHERE e.space_id = ? AND e.state = 'open' AND extract(year FROM e.starts_at AT TIME ZONE 'Asia/Shanghai') = ?
                            AND EXISTS (SELECT FROM makerspaces_seat s WHERE s.event_id = e.id AND s.state = 'checked-in')
                        """, row -> row.getLong(1), space, year).getFirst();
                return held == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(held));
            }
        };
    }

    private static PrefillReturn known(ReturnField field, Function<UUID, Optional<BigDecimal>> find) {
        return new PrefillReturn() {
            @Override
            public ReturnField field() {
                return field;
            }

            @Override
            public Optional<BigDecimal> of(UUID space, int year) {
                return find.apply(space);
            }
        };
    }
}

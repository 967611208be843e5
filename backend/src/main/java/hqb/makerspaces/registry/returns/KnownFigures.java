package hqb.makerspaces.registry.returns;

import hqb.makerspaces.Makerspaces;
import hqb.makerspaces.registry.Titles;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What the register knows of the yearly statistics: the area, and the teams that were last proved. */
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

package hqb.places;

import hqb.platform.Language;
import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * A floor that has a plan.
 *
 * @param level   1 at the street
 * @param label   as signs in the building have it, "3F"
 * @param widthM  extent of the plan in metres from west to east
 * @param heightM extent of the plan in metres from south to north
 * @param atrium  the opening in the middle, null where the floor has none
 */
@Introspected
public record Floor(String buildingSlug, int level, String label, String nameEn, String nameZh, double widthM, double heightM,
        @Nullable Rectangle atrium) {

    /** What the floor trades in. */
    public String name(Language language) {
        return language.pick(nameEn, nameZh);
    }
}

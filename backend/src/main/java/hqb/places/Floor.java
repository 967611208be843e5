package hqb.places;

import hqb.platform.Language;
import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A floor that has a plan.
 *
 * @param level    1 at the street
 * @param label    as signs in the building have it, "3F"
 * @param widthM   extent of the plan in metres from west to east
 * @param heightM  extent of the plan in metres from south to north
 * @param atrium   the opening in the middle, null where the floor has none
 * @param outline  its corners, the first not repeated; null for the whole extent
 * @param sourceEn where a plan from a file is from; null for a schematic one of ours
 */
@Introspected
public record Floor(String buildingSlug, int level, String label, String nameEn, String nameZh, double widthM, double heightM,
        @Nullable Rectangle atrium, @Nullable List<Spot> outline, @Nullable String sourceEn, @Nullable String sourceZh) {

    /** A schematic floor of ours, as wide and deep as its building. */
    public static Floor schematic(String buildingSlug, int level, String label, String nameEn, String nameZh, double widthM,
            double heightM, @Nullable Rectangle atrium) {
        return new Floor(buildingSlug, level, label, nameEn, nameZh, widthM, heightM, atrium, null, null, null);
    }

    /** What the floor trades in. */
    public String name(Language language) {
        return language.pick(nameEn, nameZh);
    }

    /** Where its plan is from; null for a schematic one of ours. */
    public @Nullable String source(Language language) {
        return language == Language.ZH ? sourceZh : sourceEn;
    }
}

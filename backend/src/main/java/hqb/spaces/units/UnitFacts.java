package hqb.spaces.units;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.places.Location;
import hqb.platform.Language;
import hqb.spaces.Ownership;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * A unit with all that lists show of it, in both languages: enough to say it without looking anything up.
 *
 * @param metro  the nearest metro station
 * @param market the nearest building with counters; its own when it has some
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record UnitFacts(LettableUnit unit, Space space, House building, Near metro, Near market) {

    /** The space that it is a part of. */
    @Serdeable
    public record Space(UUID id, String slug, String nameEn, String nameZh, Ownership ownership, String ownerEn, String ownerZh) {
    }

    /**
     * The building that it is in.
     *
     * @param estimated whether its place is an estimate
     */
    @Serdeable
    public record House(String slug, String nameEn, String nameZh, String addressEn, String addressZh, Location location, int floors,
            boolean estimated) {

        /** Its name. */
        public String name(Language language) {
            return language.pick(nameEn, nameZh);
        }
    }

    /** A place and the way there on foot. */
    @Serdeable
    public record Near(String slug, String nameEn, String nameZh, int minutes, int metres) {

        /** Its name. */
        public String name(Language language) {
            return language.pick(nameEn, nameZh);
        }
    }
}

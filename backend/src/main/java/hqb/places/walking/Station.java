package hqb.places.walking;

import hqb.places.Location;
import hqb.platform.Language;
import java.util.List;

/**
 * A metro station.
 *
 * @param slug  its name on the map
 * @param lines the numbers of its lines
 */
public record Station(String slug, String nameEn, String nameZh, List<String> lines, Location location) {
    /** Its name. */
    public String name(Language language) {
        return language.pick(nameEn, nameZh);
    }
}

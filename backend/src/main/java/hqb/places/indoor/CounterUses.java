package hqb.places.indoor;

import hqb.platform.Language;
import java.util.Map;
import java.util.UUID;

/** Who stands at counters, or has asked for one: known by another feature, so that no plan takes a counter from under somebody. */
public interface CounterUses {
    /**
     * Who uses a counter.
     *
     * @param id       of the supplier, or of the application
     * @param occupied whether somebody stands there; else it is asked for
     */
    record Use(UUID id, String nameEn, String nameZh, boolean occupied) {
        /** Who it is. */
        public String name(Language language) {
            return language.pick(nameEn, nameZh);
        }
    }

    /** The used counters of a building; a free one is absent. */
    Map<UUID, Use> ofBuilding(String buildingSlug);
}

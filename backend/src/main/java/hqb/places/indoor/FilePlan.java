package hqb.places.indoor;

import hqb.places.Rectangle;
import hqb.places.Spot;
import hqb.places.Trade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A floor as a file has it.
 *
 * @param level   1 at the street
 * @param outline its corners; null for the whole extent of the building's plans
 * @param atrium  bounds of its opening; null for none
 */
record FilePlan(int level, @Nullable String label, @Nullable String nameEn, @Nullable String nameZh, @Nullable List<Spot> outline,
        @Nullable Rectangle atrium, List<FileCounter> counters) {

    /**
     * A counter as a file has it.
     *
     * @param outline its corners; null for a rectangle
     * @param trade   null when the file does not say
     */
    record FileCounter(ImdfFeature feature, String number, Rectangle place, @Nullable List<Spot> outline, @Nullable Trade trade) {
    }
}

package hqb.sourcing.route;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.places.Location;
import hqb.places.Spot;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round on foot that picks up the parts of a list.
 *
 * @param boards    how many are to be built
 * @param day       on which the counters are open
 * @param startsAt  when all counters of the round are open, now at the earliest; null without stops
 * @param from      where it begins; null for the first building's entrance
 * @param stops     in their order
 * @param left      lines that are not bought on it
 * @param leftOff   lines that are left off the board
 * @param metres    on floors, escalators and streets
 * @param minutes   walked, and {@value PlanRoute#STAY_MINUTES} at each counter
 * @param total     of all stops
 * @param exact     whether no shorter round exists; else it is the shortest that was found
 * @param pace      what the minutes are reckoned with
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record RoutePage(UUID bom, int boards, LocalDate day, @Nullable Instant startsAt, @Nullable Location from, List<Stop> stops,
        List<LeftLine> left, int leftOff, int metres, int minutes, Money total, boolean exact, Pace pace) {

    /**
     * A counter to go to.
     *
     * @param position from 1
     * @param way      from the stop before, or from where the round begins
     * @param arrivesAt when somebody is there who begins in time
     * @param opens    on that day, by the clock of Shenzhen; null when nothing is said
     * @param late     whether it closes before
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Stop(int position, CounterAt counter, Seller supplier, Way way, Instant arrivesAt, @Nullable String opens,
            @Nullable String closes, boolean late, List<Buy> lines, Money total) {
    }

    /**
     * Where a counter is.
     *
     * @param market     slug of the building
     * @param floor      label, "2F"
     * @param spot       its middle on the floor plan
     * @param escalators of its floor, on the floor plan
     */
    @Serdeable
    record CounterAt(UUID id, String market, String marketName, Location location, int level, String floor, String number, Spot spot,
            Spot escalators) {
    }

    /** Who sells there. */
    @Serdeable
    record Seller(UUID id, String name) {
    }

    /** A way: its length, how long it takes, floors climbed or descended, and what of it is along streets. */
    @Serdeable
    record Way(int metres, int seconds, int floors, int streetMetres) {
    }

    /**
     * What to buy.
     *
     * @param rows   of the list
     * @param needed pieces that are needed from here
     * @param pieces that are sold: as many as the least order and its multiples ask for
     */
    @Serdeable
    record Buy(List<Integer> rows, List<String> references, UUID partId, String mpn, String manufacturer, UUID offerId, String sku,
            long needed, long pieces, Money unitPrice, Money total) {
    }

    /**
     * A line that is not bought.
     *
     * @param pieces for all boards; null when the list does not tell
     * @param partId null when it is not known
     * @param reason unknown, to-check, no-quantity, nowhere, closed, least-order or too-few
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record LeftLine(int row, List<String> references, String text, @Nullable Long pieces, @Nullable UUID partId, String reason,
            String message) {
    }

    /** Metres a minute along streets and on floors, seconds and metres each floor, and minutes at each counter. */
    @Serdeable
    record Pace(int streetMetresPerMinute, int insideMetresPerMinute, int floorSeconds, int floorMetres, int stopMinutes) {
    }
}

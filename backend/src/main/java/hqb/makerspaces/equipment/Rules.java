package hqb.makerspaces.equipment;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.BodyCheck;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which a thing is booked, all of them data of its keeper's.
 *
 * @param gridMinutes   bookings begin and end on multiples of it, counted from midnight in Shenzhen
 * @param minMinutes    the shortest booking
 * @param maxMinutes    the longest
 * @param noticeMinutes how long before it begins it has to be booked
 * @param aheadDays     how many days ahead it can be
 * @param bufferMinutes what stays free after each booking
 * @param cancelMinutes how long before it begins it can be moved or given up without a loss
 * @param weekMinutes   what one person gets in a week; null for as much as there is
 * @param offerMinutes  how long what came free is kept for who waits first
 * @param noShowLimit   so many times not coming
 * @param noShowDays    in so many days
 * @param blockDays     means no booking for so many days
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Rules(int gridMinutes, int minMinutes, int maxMinutes, int noticeMinutes, int aheadDays, int bufferMinutes,
        int cancelMinutes, @Nullable Integer weekMinutes, int offerMinutes, int noShowLimit, int noShowDays, int blockDays) {
    private static final Set<Integer> GRIDS = Set.of(5, 10, 15, 20, 30, 60);
    private static final int WEEK = 10_080;
    private static final int MONTH = 43_200;
    private static final int DAY = 1_440;
    private static final int YEAR_DAYS = 366;

    /** Notes what cannot be. */
    void check(BodyCheck check) {
        if (!GRIDS.contains(gridMinutes)) {
            check.refuse("/rules/gridMinutes", "Use 5, 10, 15, 20, 30 or 60.", "请使用 5、10、15、20、30 或 60。");
        }
        within(check, "minMinutes", minMinutes, 5, WEEK);
        within(check, "maxMinutes", maxMinutes, Math.max(5, minMinutes), WEEK);
        within(check, "noticeMinutes", noticeMinutes, 0, MONTH);
        within(check, "aheadDays", aheadDays, 1, YEAR_DAYS);
        within(check, "bufferMinutes", bufferMinutes, 0, DAY);
        within(check, "cancelMinutes", cancelMinutes, 0, MONTH);
        if (weekMinutes != null) {
            within(check, "weekMinutes", weekMinutes, minMinutes, WEEK);
        }
        within(check, "offerMinutes", offerMinutes, 5, WEEK);
        within(check, "noShowLimit", noShowLimit, 1, 20);
        within(check, "noShowDays", noShowDays, 1, YEAR_DAYS);
        within(check, "blockDays", blockDays, 0, YEAR_DAYS);
    }

    private static void within(BodyCheck check, String field, int value, int least, int most) {
        if (value < least || value > most) {
            check.refuse("/rules/" + field, "Use a number from " + least + " to " + most + ".", "请使用 " + least + " 至 " + most + " 的数。");
        }
    }
}

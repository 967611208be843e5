package hqb.spaces.viewings;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a unit can be viewed.
 *
 * @param version that the owner has seen; 0 before there is a plan
 * @param meeting where people meet
 * @param weekly  hours of weekdays
 * @param single  times besides; they take the place of weekly ones that they overlap
 * @param closed  days without the weekly hours
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record PlanForm(@Nullable Long version, @Nullable String meeting, @Nullable List<Weekly> weekly, @Nullable List<Single> single,
        @Nullable List<LocalDate> closed) {

    /**
     * Hours in which one viewing follows the other.
     *
     * @param weekday  1 for Monday to 7 for Sunday
     * @param opens    by the clock of Shenzhen, such as 14:00
     * @param closes   such as 17:00
     * @param minutes  of a viewing, from 10 to 240
     * @param capacity how many people come at the same time, from 1 to 20
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Weekly(@Nullable Integer weekday, @Nullable String opens, @Nullable String closes, @Nullable Integer minutes,
            @Nullable Integer capacity) {
    }

    /**
     * A time besides.
     *
     * @param minutes  of the viewing, from 10 to 240
     * @param capacity how many people come at the same time, from 1 to 20
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Single(@Nullable Instant at, @Nullable Integer minutes, @Nullable Integer capacity) {
    }

    static PlanForm of(ViewingPlan plan) {
        return new PlanForm(plan.version(), plan.meeting(),
                plan.weekly().stream().map(one -> new Weekly(one.weekday().getValue(), one.opens().toString(), one.closes().toString(),
                        one.minutes(), one.capacity())).toList(),
                plan.single().stream().map(one -> new Single(one.at(), one.minutes(), one.capacity())).toList(), plan.closed());
    }
}

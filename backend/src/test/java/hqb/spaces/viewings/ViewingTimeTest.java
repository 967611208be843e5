package hqb.spaces.viewings;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.platform.time.OpeningHours;
import hqb.spaces.viewings.ViewingPlan.Single;
import hqb.spaces.viewings.ViewingPlan.Weekly;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewingTimeTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(OpeningHours.ZONE).toInstant();
    }

    private static ViewingPlan plan(List<Single> single, List<LocalDate> closed) {
        return new ViewingPlan(1, "", List.of(new Weekly(DayOfWeek.MONDAY, LocalTime.of(10, 0), LocalTime.of(11, 50), 30, 2)), single,
                closed);
    }

    @Test
    void oneViewingFollowsTheOtherAsLongAsThereIsTimeForAWholeOne() {
        assertThat(ViewingTime.of(plan(List.of(), List.of()), MONDAY)).extracting(ViewingTime::at)
                .containsExactly(at(MONDAY, "10:00"), at(MONDAY, "10:30"), at(MONDAY, "11:00"));
        assertThat(ViewingTime.of(plan(List.of(), List.of()), MONDAY.plusDays(1))).isEmpty();
    }

    @Test
    void aSingleTimeTakesThePlaceOfWeeklyOnesAndCountsOnClosedDaysToo() {
        Single single = new Single(at(MONDAY, "10:45"), 20, 1);
        assertThat(ViewingTime.of(plan(List.of(single), List.of()), MONDAY)).extracting(ViewingTime::at)
                .containsExactly(at(MONDAY, "10:00"), at(MONDAY, "10:45"));
        assertThat(ViewingTime.of(plan(List.of(single), List.of(MONDAY)), MONDAY)).extracting(ViewingTime::at)
                .containsExactly(at(MONDAY, "10:45"));
    }

    @Test
    void seatsAreTakenByWhateverOverlaps() {
        ViewingTime time = ViewingTime.of(plan(List.of(), List.of()), MONDAY).getFirst();
        ViewingTime.Taken first = new ViewingTime.Taken(at(MONDAY, "10:15"), at(MONDAY, "10:45"), 1);
        ViewingTime.Taken after = new ViewingTime.Taken(at(MONDAY, "10:30"), at(MONDAY, "11:00"), 2);
        assertThat(time.free(List.of(first, after))).isEqualTo(1);
        assertThat(time.seat(List.of(first, after))).hasValue(2);
        assertThat(time.seat(List.of(first, new ViewingTime.Taken(time.at(), time.ends(), 2)))).isEmpty();
    }
}

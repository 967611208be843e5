package hqb.spaces.centres.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.platform.time.OpeningHours;
import hqb.platform.time.OpeningHours.Closure;
import hqb.platform.time.OpeningHours.Hours;
import hqb.spaces.centres.Centre.Offer;
import hqb.spaces.centres.CentreService;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlotTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final OpeningHours HOURS = new OpeningHours(
            Map.of(DayOfWeek.MONDAY, new Hours(LocalTime.of(9, 0), LocalTime.of(10, 20))),
            List.of(new Closure(MONDAY.plusWeeks(1), MONDAY.plusWeeks(1), null)));
    private static final Offer OFFER = new Offer(CentreService.POLICY, 30, 2);

    private static Instant at(String time) {
        return MONDAY.atTime(LocalTime.parse(time)).atZone(OpeningHours.ZONE).toInstant();
    }

    @Test
    void slotsBeginAtOpeningAndEndByClosing() {
        assertThat(Slot.of(HOURS, OFFER, MONDAY, List.of())).extracting(Slot::at).containsExactly(at("09:00"), at("09:30"));
    }

    @Test
    void closedDaysHaveNone() {
        assertThat(Slot.of(HOURS, OFFER, MONDAY.plusDays(1), List.of())).isEmpty();
        assertThat(Slot.of(HOURS, OFFER, MONDAY.plusWeeks(1), List.of())).isEmpty();
    }

    @Test
    void aWindowThatIsTakenForPartOfASlotIsNotFreeInIt() {
        List<Slot.Taken> taken = List.of(new Slot.Taken(at("09:15"), at("09:45"), 1), new Slot.Taken(at("09:30"), at("10:00"), 2));
        List<Slot> slots = Slot.of(HOURS, OFFER, MONDAY, taken);
        assertThat(slots).extracting(Slot::free).containsExactly(1, 0);
        assertThat(slots.getFirst().window(OFFER, taken)).hasValue(2);
        assertThat(slots.getLast().window(OFFER, taken)).isEmpty();
    }

    @Test
    void theMomentInWhichOneEndsIsFreeForTheNext() {
        List<Slot.Taken> taken = List.of(new Slot.Taken(at("09:00"), at("09:30"), 1), new Slot.Taken(at("09:00"), at("09:30"), 2));
        assertThat(Slot.of(HOURS, OFFER, MONDAY, taken)).extracting(Slot::free).containsExactly(0, 2);
    }
}

package hqb.makerspaces.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.makerspaces.equipment.OpenTimes.Exceptional;
import hqb.makerspaces.equipment.OpenTimes.Weekly;
import hqb.platform.time.OpeningHours;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpenTimesTest {
    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OpeningHours.ZONE).toInstant();
    }

    @Test
    void daysThatJoinAtMidnightAreOneSpan() {
        OpenTimes always = new OpenTimes(IntStream.rangeClosed(1, 7).mapToObj(day -> new Weekly(day, 0, 1440)).toList(), List.of());
        assertThat(always.covers(new Span(at("2027-03-01T20:00"), at("2027-03-04T08:00")))).isTrue();
        OpenTimes night = new OpenTimes(List.of(new Weekly(1, 1200, 1440), new Weekly(2, 0, 120)), List.of());
        assertThat(night.covers(new Span(at("2027-03-01T21:00"), at("2027-03-02T02:00")))).isTrue();
        assertThat(night.covers(new Span(at("2027-03-01T21:00"), at("2027-03-02T02:01")))).isFalse();
    }

    @Test
    void anExceptionHoldsInsteadOfTheWeek() {
        OpenTimes times = new OpenTimes(List.of(new Weekly(1, 540, 1080)),
                List.of(new Exceptional(LocalDate.parse("2027-03-01"), LocalDate.parse("2027-03-02"), 600, 660, "Course"),
                        new Exceptional(LocalDate.parse("2027-03-08"), LocalDate.parse("2027-03-08"), null, null, "Closed")));
        assertThat(times.on(LocalDate.parse("2027-03-01"))).containsExactly(new Span(at("2027-03-01T10:00"), at("2027-03-01T11:00")));
        assertThat(times.on(LocalDate.parse("2027-03-02"))).hasSize(1);
        assertThat(times.on(LocalDate.parse("2027-03-08"))).isEmpty();
        assertThat(times.on(LocalDate.parse("2027-03-15"))).hasSize(1);
    }

    @Test
    void eachBegunUnitIsPaidInFull() {
        Rate rate = new Rate("maker", 30, new BigDecimal("12.50"));
        assertThat(rate.cost(30)).isEqualByComparingTo("12.50");
        assertThat(rate.cost(31)).isEqualByComparingTo("25.00");
        assertThat(Rate.of(List.of(rate), null)).isEmpty();
    }
}

package hqb.makerspaces.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hqb.makerspaces.equipment.Span;
import hqb.platform.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.SAME_THREAD) // sets the time zone of the process
class ReadBusyTest {
    private static final Instant FROM = Instant.parse("2027-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2028-01-01T00:00:00Z");

    private static List<Span> read(String events) {
        return ReadBusy.read(
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + events.indent(0).replace("\n", "\r\n") + "END:VCALENDAR\r\n",
                FROM, TO);
    }

    private static String event(String lines) {
        return "BEGIN:VEVENT\nUID:a\nDTSTAMP:20270101T000000Z\n" + lines + "\nEND:VEVENT\n";
    }

    @Test
    void timesWithoutAZoneAreShenzhensWhateverTheMachineThinks() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Pacific/Pago_Pago", "America/New_York", "Asia/Tokyo")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(read(event("DTSTART:20270310T233000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=2"))).as(zone).containsExactly(
                        new Span(Instant.parse("2027-03-10T15:30:00Z"), Instant.parse("2027-03-10T16:30:00Z")),
                        new Span(Instant.parse("2027-03-11T15:30:00Z"), Instant.parse("2027-03-11T16:30:00Z")));
                assertThat(read(event("DTSTART;VALUE=DATE:20270310"))).as(zone)
                        .containsExactly(new Span(Instant.parse("2027-03-09T16:00:00Z"), Instant.parse("2027-03-10T16:00:00Z")));
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aSeriesKeepsItsHourWhenClocksChange() {
        List<Span> found = read("""
                BEGIN:VTIMEZONE
                TZID:Europe/Berlin
                BEGIN:STANDARD
                DTSTART:19701025T030000
                RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:19700329T020000
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                END:DAYLIGHT
                END:VTIMEZONE
                """
                + event("DTSTART;TZID=Europe/Berlin:20270321T090000\nDTEND;TZID=Europe/Berlin:20270321T100000\nRRULE:FREQ=WEEKLY;COUNT=3"));
        assertThat(found).extracting(Span::from).containsExactly(Instant.parse("2027-03-21T08:00:00Z"),
                Instant.parse("2027-03-28T07:00:00Z"),
                Instant.parse("2027-04-04T07:00:00Z"));
    }

    @Test
    void theLastDayOfAMonthStaysTheLastDay() {
        assertThat(read(event("DTSTART:20270131T020000Z\nDTEND:20270131T030000Z\nRRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3")))
                .extracting(Span::from).containsExactly(Instant.parse("2027-01-31T02:00:00Z"), Instant.parse("2027-02-28T02:00:00Z"),
                        Instant.parse("2027-03-31T02:00:00Z"));
    }

    @Test
    void aSeriesKeepsItsHourOnTheVeryDayOnWhichClocksChange() {
        String zone = "BEGIN:VTIMEZONE\nTZID:Europe/Berlin\nBEGIN:STANDARD\nDTSTART:19961027T030000\nRRULE:FREQ=YEARLY;BYMONTH=10;"
                + "BYDAY=-1SU\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:19810329T020000\n"
                + "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT\nEND:VTIMEZONE\n";
        assertThat(read(zone + event("DTSTART;TZID=Europe/Berlin:20271029T133000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=4")))
                .extracting(Span::from).containsExactly(Instant.parse("2027-10-29T11:30:00Z"), Instant.parse("2027-10-30T11:30:00Z"),
                        Instant.parse("2027-10-31T12:30:00Z"), Instant.parse("2027-11-01T12:30:00Z"));
        assertThat(read(zone + event("DTSTART;TZID=Europe/Berlin:20270327T023000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3")))
                .as("an hour that is skipped is told by the hour before").extracting(Span::from).containsExactly(
                        Instant.parse("2027-03-27T01:30:00Z"), Instant.parse("2027-03-28T01:30:00Z"),
                        Instant.parse("2027-03-29T00:30:00Z"));
        assertThat(read(zone + event("DTSTART;TZID=Europe/Berlin:20271031T023000\nDURATION:PT1H"))).as("of two the first")
                .extracting(Span::from).containsExactly(Instant.parse("2027-10-31T00:30:00Z"));
    }

    @Test
    void weekdaysOfASeriesInUtcAreThoseOfUtc() {
        assertThat(read(event("DTSTART:20270405T200000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=3"))).extracting(Span::from)
                .containsExactly(Instant.parse("2027-04-05T20:00:00Z"), Instant.parse("2027-04-07T20:00:00Z"),
                        Instant.parse("2027-04-12T20:00:00Z"));
    }

    @Test
    void everySoManyDaysOnCertainWeekdaysAreBoth() {
        assertThat(read(event("DTSTART:20270405T020000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;INTERVAL=4;BYDAY=MO,SA;COUNT=4\n"
                + "EXDATE:20270417T020000Z"))).extracting(Span::from).containsExactly(Instant.parse("2027-04-05T02:00:00Z"),
                        Instant.parse("2027-05-03T02:00:00Z"), Instant.parse("2027-05-15T02:00:00Z"));
    }

    @Test
    void aSeriesWithoutAZoneEndsByShenzhensClock() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
            assertThat(read(event("DTSTART:20270310T093000\nDURATION:PT1H\nRRULE:FREQ=DAILY;UNTIL=20270312T093000"))).hasSize(3);
            assertThat(read(event("DTSTART:20270310T093000\nDURATION:PT1H\nRRULE:FREQ=DAILY;UNTIL=20270312"))).hasSize(3);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void whatIsCancelledFreeOrMovedIsNotBusyWhereItWas() {
        assertThat(read(event("DTSTART:20270310T020000Z\nDTEND:20270310T030000Z\nSTATUS:CANCELLED"))).isEmpty();
        assertThat(read(event("DTSTART:20270310T020000Z\nDTEND:20270310T030000Z\nTRANSP:TRANSPARENT"))).isEmpty();
        assertThat(read(event("DTSTART:20270310T020000Z\nDTEND:20270310T030000Z\nRRULE:FREQ=DAILY;COUNT=2")
                + event("RECURRENCE-ID:20270311T020000Z\nDTSTART:20270311T060000Z\nDTEND:20270311T070000Z"))).extracting(Span::from)
                .containsExactly(Instant.parse("2027-03-10T02:00:00Z"), Instant.parse("2027-03-11T06:00:00Z"));
    }

    @Test
    void whatWouldNeverEndIsRefusedOrCut() {
        assertThat(read(event("DTSTART:20200101T020000Z\nDTEND:20200101T030000Z\nRRULE:FREQ=DAILY"))).hasSize(365);
        assertThatThrownBy(() -> read(event("DTSTART:20200101T020000Z\nDURATION:PT1S\nRRULE:FREQ=SECONDLY"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ReadBusy.read("no calendar", FROM, TO)).isInstanceOf(Refusal.class);
    }

    @Test
    void aSeriesOfBookingsKeepsShenzhensHour() {
        Span first = new Span(Instant.parse("2027-01-31T02:00:00Z"), Instant.parse("2027-01-31T03:00:00Z"));
        assertThat(Repeat.expand("FREQ=MONTHLY;COUNT=2", first)).extracting(Span::from)
                .containsExactly(first.from(), Instant.parse("2027-03-31T02:00:00Z"));
        assertThat(Repeat.expand("FREQ=WEEKLY;UNTIL=20270215T000000Z", first)).hasSize(3).allSatisfy(
                span -> assertThat(span.length()).isEqualTo(Duration.ofHours(1)));
        for (String bad : List.of("FREQ=SECONDLY;COUNT=3", "FREQ=DAILY", "FREQ=DAILY;COUNT=9999", "FREQ=WEEKLY;COUNT=2;BYDAY=MO", "x")) {
            assertThatThrownBy(() -> Repeat.expand(bad, first)).as(bad).isInstanceOf(Refusal.class);
        }
    }
}

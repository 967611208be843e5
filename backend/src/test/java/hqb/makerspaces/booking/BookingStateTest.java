package hqb.makerspaces.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BookingStateTest {
    @Test
    void everyPairOfStateAndEventHasItsAnswer() {
        String table = Stream.of(BookingState.values()).map(state -> state.code() + ": " + Stream.of(BookingEvent.values())
                .flatMap(event -> state.after(event).map(next -> event.code() + ">" + next.code()).stream())
                .collect(Collectors.joining(" "))).collect(Collectors.joining("\n"));
        assertThat(table).isEqualTo("""
                offered: accept>booked ask-payment>held lapse>cancelled cancel>cancelled
                held: pay>booked lapse>cancelled cancel>cancelled move>held
                booked: cancel>cancelled move>booked come>used end>used miss>no-show
                used: miss>no-show
                no-show: come>used
                cancelled:\s""");
    }
}

package hqb.prototyping.testing;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.prototyping.quotes.FindTestWeeks;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows the places that a quote for tests has at its laboratory. */
@Singleton
class ShowSlots {
    private final LabPlaces places;
    private final FindTestWeeks quotes;
    private final Clock clock;

    ShowSlots(LabPlaces places, FindTestWeeks quotes, Clock clock) {
        this.places = places;
        this.quotes = quotes;
        this.clock = clock;
    }

    /**
     * A place.
     *
     * @param week      the Monday
     * @param state     held, confirmed, or lapsed when nobody paid in time: then the next free week is taken with the payment; open when
     *                  it was never held, because nobody was signed in
     * @param heldUntil when it lapses; null unless it is held
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SlotItem(LocalDate week, String state, @Nullable Instant heldUntil) {
    }

    /** The places; empty when the quote is not for tests. Refuses with not-found when there is no such quote. */
    List<SlotItem> of(UUID quote) {
        List<LabPlaces.Held> held = places.of(quote);
        List<SlotItem> slots = new ArrayList<>();
        Instant now = clock.instant();
        FindTestWeeks.Weeks chosen = quotes.of(quote);
        for (LocalDate week : chosen.weeks()) {
            if (held.stream().noneMatch(one -> one.week().equals(week))) {
                slots.add(new SlotItem(week, chosen.nobodys() ? "open" : "lapsed", null));
            }
        }
        for (LabPlaces.Held one : held) {
            boolean good = now.isBefore(one.heldUntil());
            slots.add(new SlotItem(one.week(), one.confirmed() ? "confirmed" : good ? "held" : "lapsed",
                    one.confirmed() || !good ? null : one.heldUntil()));
        }
        return slots;
    }
}

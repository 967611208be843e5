package hqb.prototyping.testing;

import hqb.prototyping.quotes.FindTestWeeks;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the places that a quote holds at its laboratory the order's own, once it is paid; or lets them go. */
@Singleton
public class ConfirmSlots {
    private final LabPlaces places;
    private final FindTestWeeks quotes;
    private final OpenWeeks weeks;
    private final Clock clock;

    ConfirmSlots(LabPlaces places, FindTestWeeks quotes, OpenWeeks weeks, Clock clock) {
        this.places = places;
        this.quotes = quotes;
        this.weeks = weeks;
        this.clock = clock;
    }

    /**
     * A week that was chosen, and the one that it is.
     *
     * @param wanted the Monday that was chosen
     * @param given  the Monday of the place: another when the held one was given away after its time; null when the laboratory has none
     */
    public record Slot(LocalDate wanted, @Nullable LocalDate given) {
    }

    /**
     * Confirms them. A place whose time was over is taken again if it is free, else the laboratory's next free one after it. A quote that
     * is not for tests has none. Doing it again changes nothing.
     *
     * @throws hqb.platform.Refusal not-found when there is no such quote
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Slot> confirm(UUID quote) {
        FindTestWeeks.Weeks chosen = quotes.of(quote);
        Instant now = clock.instant();
        List<LocalDate> had = places.of(quote).stream().map(LabPlaces.Held::week).toList();
        int spare = (int) had.stream().filter(week -> !chosen.weeks().contains(week)).count(); // given for others before
        List<Slot> slots = new ArrayList<>();
        for (LocalDate week : chosen.weeks()) {
            if (had.contains(week)) {
                slots.add(new Slot(week, week));
            } else if (spare > 0) {
                spare--;
                slots.add(new Slot(week, had.stream().filter(one -> !chosen.weeks().contains(one)).toList().get(spare)));
            } else {
                slots.add(new Slot(week, again(chosen, week, quote, now)));
            }
        }
        places.confirm(quote, now);
        return slots;
    }

    private @Nullable LocalDate again(FindTestWeeks.Weeks chosen, LocalDate week, UUID quote, Instant now) {
        if (week.isAfter(weeks.today()) && places.hold(chosen.laboratory(), week, quote, now, now)) {
            return week;
        }
        LocalDate after = week.isAfter(weeks.today()) ? week : weeks.today();
        return places.next(chosen.laboratory(), after, quote, now)
                .filter(next -> places.hold(chosen.laboratory(), next, quote, now, now)).orElse(null);
    }

    /** Holds what is not held yet for an order that was placed; a week without room is looked at again with the payment. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID quote) {
        FindTestWeeks.Weeks chosen = quotes.of(quote);
        Instant now = clock.instant();
        List<LocalDate> had = places.of(quote).stream().map(LabPlaces.Held::week).toList();
        chosen.weeks().stream().filter(week -> !had.contains(week) && week.isAfter(weeks.today()))
                .forEach(week -> places.hold(chosen.laboratory(), week, quote, now.plus(MakeTestQuotes.HELD_FOR), now));
    }

    /** Lets them go: the order was cancelled, or never paid. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(UUID quote) {
        places.release(quote);
    }
}

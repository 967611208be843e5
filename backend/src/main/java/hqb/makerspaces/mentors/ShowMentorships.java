package hqb.makerspaces.mentors;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.PersonId;
import hqb.makerspaces.Makerspace;
import hqb.makerspaces.Makerspaces;
import hqb.makerspaces.booking.Booking;
import hqb.makerspaces.booking.BookingState;
import hqb.makerspaces.booking.Bookings;
import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.Bookables;
import hqb.platform.Language;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Shows somebody the mentors' hours that are theirs, with who comes, and those of which they are asked. */
@Singleton
class ShowMentorships {
    private static final Duration AHEAD = Duration.ofDays(60);
    private static final Duration LONGEST = Duration.ofDays(7);

    private final Mentors mentors;
    private final Bookables bookables;
    private final Makerspaces makerspaces;
    private final Bookings bookings;
    private final Clock clock;

    ShowMentorships(Mentors mentors, Bookables bookables, Makerspaces makerspaces, Bookings bookings, Clock clock) {
        this.mentors = mentors;
        this.bookables = bookables;
        this.makerspaces = makerspaces;
        this.bookings = bookings;
        this.clock = clock;
    }

    /**
     * Hours that are somebody's, or of which they are asked.
     *
     * @param slug   the word of the mentor
     * @param agreed whether they have said yes
     * @param coming what is booked of them from now on; nothing before they have agreed
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Mentorship(String slug, String name, String makerspace, String makerspaceName, boolean agreed, List<Coming> coming) {
    }

    /** An hour that is booked; {@code note} is what who booked it has written. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Coming(Instant from, Instant to, String note) {
    }

    /** All of a person's, those that wait for an answer first. */
    @Transactional(readOnly = true)
    List<Mentorship> of(PersonId person, Language language) {
        return mentors.of(person).stream().map(tie -> {
            Bookable mentor = bookables.get(tie.bookable());
            Makerspace space = makerspaces.get(mentor.space());
            return new Mentorship(mentor.slug(), mentor.name(language), space.slug(), space.name(language), tie.agreed(),
                    tie.agreed() ? coming(mentor) : List.of());
        }).toList();
    }

    private List<Coming> coming(Bookable mentor) {
        Instant now = clock.instant();
        return bookings.of(mentor.id(), now.minus(LONGEST), now.plus(AHEAD)).stream()
                .filter(one -> one.kind().equals("booking") && one.state() == BookingState.BOOKED && one.time().to().isAfter(now))
                .map(ShowMentorships::coming).toList();
    }

    private static Coming coming(Booking one) {
        return new Coming(one.time().from(), one.time().to(), one.note());
    }
}

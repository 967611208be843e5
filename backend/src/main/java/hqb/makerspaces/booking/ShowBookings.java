package hqb.makerspaces.booking;

import hqb.accounts.Actor;
import hqb.accounts.PersonId;
import hqb.accounts.people.People;
import hqb.accounts.people.Person;
import hqb.makerspaces.booking.BookingPage.BookingItem;
import hqb.makerspaces.booking.BookingPage.WaitItem;
import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.Bookables;
import hqb.payments.Payment;
import hqb.payments.Payments;
import hqb.platform.Language;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows bookings to whoever has or keeps them. */
@Singleton
class ShowBookings {
    private static final int DEFAULT_SIZE = 20;
    private static final Duration NOTED_WITHIN = Duration.ofDays(7);

    private final Bookings bookings;
    private final Bookables bookables;
    private final ShowBookable show;
    private final Waits waits;
    private final Payments payments;
    private final People people;
    private final FindBooking find;
    private final Clock clock;

    ShowBookings(Bookings bookings, Bookables bookables, ShowBookable show, Waits waits, Payments payments, People people,
            FindBooking find, Clock clock) {
        this.bookings = bookings;
        this.bookables = bookables;
        this.show = show;
        this.waits = waits;
        this.payments = payments;
        this.people = people;
        this.find = find;
        this.clock = clock;
    }

    /** A person's, those with the latest beginning first. */
    Page<BookingItem> own(PersonId person, @Nullable String cursor, @Nullable Integer size, Language language) {
        String query = "bookings " + person;
        int most = size == null ? DEFAULT_SIZE : size;
        List<@Nullable String> after = cursor == null || cursor.isEmpty() ? List.of() : Cursor.read(query, cursor, 2);
        Instant before = after.isEmpty() ? null : Instant.parse(String.valueOf(after.getFirst()));
        UUID last = after.isEmpty() ? null : UUID.fromString(String.valueOf(after.getLast()));
        List<Booking> found = bookings.of(person, before, last, most + 1);
        List<Booking> shown = found.subList(0, Math.min(most, found.size()));
        String next = found.size() > most
                ? Cursor.after(query, List.of(shown.getLast().time().from().toString(), shown.getLast().id().toString())) : null;
        return new Page<>(shown.stream().map(one -> item(one, language)).toList(), bookings.count(person), next);
    }

    /** One of a person's own. */
    BookingItem item(UUID id, Language language) {
        return item(bookings.find(id).orElseThrow(), language);
    }

    /** The same. */
    BookingItem item(Booking one, Language language) {
        Instant now = clock.instant();
        boolean lapsed = FreeTimes.isLapsed(one, now);
        boolean ahead = now.isBefore(one.time().from());
        List<String> can = new ArrayList<>();
        if (one.state() == BookingState.OFFERED && !lapsed) {
            can.add("accept");
        }
        if (one.state() == BookingState.HELD && !lapsed) {
            can.add("pay");
        }
        if (one.state() == BookingState.BOOKED && ahead && !now.isAfter(changeUntil(one))) {
            can.add("move");
        }
        if (ahead && !lapsed && one.state().after(BookingEvent.CANCEL).isPresent()) {
            can.add("cancel");
        }
        return item(one, can, null, language);
    }

    /** One as its keeper sees it. */
    BookingItem kept(Booking one, Language language) {
        Instant now = clock.instant();
        List<String> can = new ArrayList<>();
        boolean noted = one.kind().equals("booking") && !now.isBefore(one.time().from())
                && !now.isAfter(one.time().to().plus(NOTED_WITHIN));
        if (noted && one.state().after(BookingEvent.COME).isPresent()) {
            can.add("came");
        }
        if (noted && one.state().after(BookingEvent.MISS).isPresent()) {
            can.add("missed");
        }
        boolean left = now.isBefore(one.kind().equals("booking") ? one.time().from() : one.time().to());
        if (left && !one.kind().equals("event") && one.state().after(BookingEvent.CANCEL).isPresent()) {
            can.add("cancel");
        }
        String who = one.person() == null ? null : people.find(one.person()).map(Person::email).orElse(null);
        return item(one, can, who, language);
    }

    /** What a person waits for. */
    List<WaitItem> waits(Actor actor, Language language) {
        return waits.of(actor.requirePerson(), clock.instant()).stream().map(one -> {
            Bookable thing = bookables.get(one.bookable());
            return new WaitItem(one.id(), thing.slug(), thing.name(language), one.time().from(), one.time().to(), one.state(),
                    waits.before(one), one.booking());
        }).toList();
    }

    private Instant changeUntil(Booking one) {
        return one.time().from().minus(Duration.ofMinutes(bookables.get(one.bookable()).rules().cancelMinutes()));
    }

    private BookingItem item(Booking one, List<String> can, @Nullable String who, Language language) {
        Bookable thing = bookables.get(one.bookable());
        boolean lapsed = FreeTimes.isLapsed(one, clock.instant());
        Instant until = one.time().from().minus(Duration.ofMinutes(thing.rules().cancelMinutes()));
        String payUrl = can.contains("pay") ? payments.find(one.payable()).map(Payment::payUrl).orElse(null) : null;
        List<Booking> group = one.state() == BookingState.HELD && !lapsed ? find.paidWith(one) : List.of();
        return new BookingItem(one.id(), one.number(), one.kind(), thing.slug(), thing.name(language), thing.kind().sort(),
                show.at(thing, language), one.time().from(), one.time().to(),
                lapsed ? BookingState.CANCELLED.code() : one.state().code(), lapsed ? null : one.heldUntil(), money(one.price()),
                one.paidAt() == null ? null : new Money(one.returned(), Currency.CNY), payUrl, one.note(), one.late(), until, can, who,
                one.series(), group.isEmpty() ? null : PayBooking.total(group), group.size(), thing.rules(), one.createdAt());
    }

    private static @Nullable Money money(BigDecimal amount) {
        return amount.signum() == 0 ? null : new Money(amount, Currency.CNY);
    }
}

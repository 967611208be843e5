package hqb.makerspaces.booking;

import hqb.payments.Payable;
import hqb.payments.PaymentId;
import hqb.payments.PaymentListener;
import hqb.payments.RefundShare;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Learns that bookings are paid, alone or as a series. Money that comes for what was freed meanwhile goes back at once. */
@Singleton
class TakeBookingPayments implements PaymentListener {
    private final Bookings bookings;
    private final RefundShare refund;
    private final Clock clock;

    TakeBookingPayments(Bookings bookings, RefundShare refund, Clock clock) {
        this.bookings = bookings;
        this.refund = refund;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void paid(Payable payable, PaymentId payment) {
        switch (payable.kind()) {
            case Booking.PAYABLE -> bookings.lockGroup(payable.id()).forEach(this::paid);
            case Booking.SERIES_PAYABLE -> bookings.lockGroup(bookings.ofSeries(payable.id()).getFirst().id()).forEach(this::paid);
            default -> {
                // somebody else's
            }
        }
    }

    private void paid(Booking before) {
        Instant now = clock.instant();
        if (before.state() == BookingState.HELD) {
            Booking after = before.paid(now).in(BookingState.BOOKED, null, now);
            bookings.change(after);
            bookings.note(after, BookingEvent.PAY.code(), "system", now);
        } else if (before.state() == BookingState.CANCELLED && before.paidAt() == null) {
            bookings.change(before.paid(now).giving(before.price()));
            refund.refund(before.id(), new Money(before.price(), Currency.CNY), "the time had been given to somebody else",
                    "too-late-" + before.id());
        }
    }

    /** Nothing is lost yet: the person may try again as long as it is held. */
    @Override
    public void failed(Payable payable) {
        // the booking is still to be paid
    }
}

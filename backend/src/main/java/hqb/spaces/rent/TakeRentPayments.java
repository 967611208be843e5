package hqb.spaces.rent;

import hqb.payments.Payable;
import hqb.payments.PaymentId;
import hqb.payments.PaymentListener;
import hqb.payments.RefundShare;
import hqb.platform.jobs.ScheduleJob;
import hqb.spaces.leases.Lease;
import hqb.spaces.leases.LeaseEvent;
import hqb.spaces.leases.LeaseState;
import hqb.spaces.leases.Leases;
import hqb.spaces.leases.MoveLease;
import hqb.spaces.units.Today;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Learns that invoices are paid. Money that comes for one that is cancelled goes back at once. */
@Singleton
class TakeRentPayments implements PaymentListener {
    private final Leases leases;
    private final Invoices invoices;
    private final MoveLease move;
    private final RefundShare refund;
    private final ScheduleJob schedule;
    private final Today today;
    private final Clock clock;

    TakeRentPayments(Leases leases, Invoices invoices, MoveLease move, RefundShare refund, ScheduleJob schedule, Today today, Clock clock) {
        this.leases = leases;
        this.invoices = invoices;
        this.move = move;
        this.refund = refund;
        this.schedule = schedule;
        this.today = today;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void paid(Payable payable, PaymentId payment) {
        if (!payable.kind().equals(Invoice.PAYABLE)) {
            return;
        }
        Lease lease = leases.lock(invoices.find(payable.id()).orElseThrow().lease()).orElseThrow();
        Invoice invoice = invoices.find(payable.id()).orElseThrow();
        switch (invoice.state()) {
            case PLANNED, OPEN -> take(lease, invoice);
            case CANCELLED -> giveBack(lease, invoice);
            case PAID -> {
                // known already
            }
        }
    }

    private void take(Lease lease, Invoice invoice) {
        invoices.setState(invoice.id(), InvoiceState.PAID);
        if (invoice.rent().signum() > 0) {
            Instant begun = lease.firstDay().atStartOfDay(RentTimes.SHENZHEN).toInstant();
            Instant now = clock.instant();
            schedule.at(ReleaseRent.NAME, invoice.id().toString(), begun.isAfter(now) ? begun : now);
        }
        if (lease.state() == LeaseState.AWAITING_DEPOSIT) {
            move.bySystem(lease, LeaseEvent.PAY, "CNY " + invoice.total(), "人民币 " + invoice.total());
        } else if (lease.arrearsSince() != null && longOverdue(lease).isEmpty()) {
            leases.setArrears(lease.id(), null);
            move.bySystem(lease, LeaseEvent.CATCH_UP, null, null);
        }
    }

    /** The due day of the oldest invoice that is overdue for so long that it is arrears. */
    private Optional<LocalDate> longOverdue(Lease lease) {
        return invoices.open(lease.id()).stream().map(Invoice::dueOn).filter(due -> Dunning.isLast(Dunning.stepsBy(due, today.date())))
                .findFirst();
    }

    private void giveBack(Lease lease, Invoice invoice) {
        String reason = "nothing was to be paid for lease " + lease.number() + " any more";
        if (invoice.deposit().signum() > 0) {
            refund.refund(lease.id(), Invoice.cny(invoice.deposit()), reason, "cancelled-deposit-" + invoice.id());
        }
        if (invoice.rent().signum() > 0) {
            refund.refund(invoice.id(), Invoice.cny(invoice.rent()), reason, "cancelled-" + invoice.id());
        }
    }

    /** Nothing is lost yet: the tenant may try again. */
    @Override
    public void failed(Payable payable) {
        // the invoice is still to be paid
    }
}

package hqb.spaces.rent;

import hqb.payments.Payment;
import hqb.payments.Payments;
import hqb.payments.RefundShare;
import hqb.platform.jobs.ScheduleJob;
import hqb.spaces.leases.Lease;
import hqb.spaces.leases.LeaseEvent;
import hqb.spaces.leases.LeaseListener;
import hqb.spaces.leases.LeaseOffer;
import hqb.spaces.leases.LeaseOffers;
import hqb.spaces.leases.MoveLease;
import hqb.spaces.leases.terms.Deal;
import hqb.spaces.leases.terms.Schedule;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Makes the invoices of what was signed, and puts them right when a lease ends before its time. */
@Singleton
class FollowLease implements LeaseListener {
    private static final Set<String> UNDER_WAY = Set.of("processing", "paid");

    private final Invoices invoices;
    private final RentSteps steps;
    private final LeaseOffers offers;
    private final MoveLease move;
    private final SettleDeposit settle;
    private final Payments payments;
    private final RefundShare refund;
    private final ScheduleJob schedule;
    private final Clock clock;

    FollowLease(Invoices invoices, RentSteps steps, LeaseOffers offers, MoveLease move, SettleDeposit settle, Payments payments,
            RefundShare refund, ScheduleJob schedule, Clock clock) {
        this.invoices = invoices;
        this.steps = steps;
        this.offers = offers;
        this.move = move;
        this.settle = settle;
        this.payments = payments;
        this.refund = refund;
        this.schedule = schedule;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void signed(Lease lease, LeaseOffer offer) {
        Deal deal = offer.deal();
        boolean first = !offer.renewal();
        boolean free = false;
        for (Schedule.Month month : Schedule.of(deal).months()) {
            BigDecimal deposit = first ? deal.deposit() : BigDecimal.ZERO.setScale(2);
            Invoice made = invoices.add(lease.id(), offer.id(), month, deposit, first ? InvoiceState.OPEN : InvoiceState.PLANNED, 0);
            free = free || first && made.state() == InvoiceState.PAID;
            first = false;
        }
        if (deal.indexPercent().signum() > 0) {
            for (int year = 1; !deal.anniversary(year).isAfter(deal.endsOn()); year++) {
                steps.add(lease.id(), deal.anniversary(year), deal.rentOfYear(year));
            }
        }
        if (free) {
            move.bySystem(lease, LeaseEvent.PAY, null, null);
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void shortened(Lease lease) {
        LocalDate last = lease.lastDay();
        List<LeaseOffer> agreed = offers.agreed(lease.id());
        for (Invoice invoice : invoices.list(lease.id())) {
            if (invoice.to().isAfter(last)) {
                Deal deal = agreed.stream().filter(offer -> offer.id().equals(invoice.offer())).findFirst().orElseThrow().deal();
                shorten(lease, invoice, deal, last);
            }
        }
        steps.removeAfter(lease.id(), last);
    }

    private void shorten(Lease lease, Invoice invoice, Deal deal, LocalDate last) {
        List<Schedule.Month> left = invoice.from().isAfter(last) ? List.of()
                : Schedule.of(deal.until(last)).months().stream().filter(month -> month.from().equals(invoice.from())).toList();
        if (invoice.state() == InvoiceState.PAID) {
            BigDecimal back = left.stream().map(Schedule.Month::total).reduce(invoice.rent(), BigDecimal::subtract)
                    .subtract(invoice.returned());
            if (back.signum() > 0) {
                invoices.addReturned(invoice.id(), back);
                refund.refund(invoice.id(), Invoice.cny(back), "lease " + lease.number() + " ends on " + last,
                        "shortened-" + invoice.id() + "-" + last);
            }
            return;
        }
        cancel(invoice);
        left.forEach(month -> invoices.add(lease.id(), invoice.offer(), month, invoice.deposit(), invoice.state(), invoice.dunned()));
    }

    private void cancel(Invoice invoice) {
        invoices.setState(invoice.id(), InvoiceState.CANCELLED);
        schedule.at(CancelRentPayment.NAME, invoice.id().toString(), clock.instant());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void ended(Lease lease) {
        if (invoices.paidDeposit(lease.id()).signum() == 0) {
            settle.nothing(lease);
        }
    }

    @Override
    public boolean isBeingPaid(Lease lease) {
        return invoices.open(lease.id()).stream().anyMatch(
                invoice -> payments.find(Invoices.payable(invoice.id())).map(Payment::state).filter(UNDER_WAY::contains).isPresent());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lapsed(Lease lease) {
        invoices.list(lease.id()).stream().filter(invoice -> invoice.state() != InvoiceState.PAID).forEach(this::cancel);
    }
}

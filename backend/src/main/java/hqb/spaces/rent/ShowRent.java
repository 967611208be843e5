package hqb.spaces.rent;

import hqb.accounts.Actor;
import hqb.payments.Payment;
import hqb.payments.Payments;
import hqb.platform.money.Money;
import hqb.spaces.leases.FindLease;
import hqb.spaces.leases.LeaseSide;
import hqb.spaces.units.Today;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Shows what is paid and to be paid for a lease to one of its sides. */
@Singleton
class ShowRent {
    private final FindLease find;
    private final Invoices invoices;
    private final RentSteps steps;
    private final Settlements settlements;
    private final Payments payments;
    private final Today today;

    ShowRent(FindLease find, Invoices invoices, RentSteps steps, Settlements settlements, Payments payments, Today today) {
        this.find = find;
        this.invoices = invoices;
        this.steps = steps;
        this.settlements = settlements;
        this.payments = payments;
        this.today = today;
    }

    /** Shows it; throws what {@link FindLease#of} does. */
    RentPage show(UUID id, Actor actor) {
        FindLease.Seen seen = find.of(id, actor);
        List<Invoice> all = invoices.list(id);
        Optional<Settlements.Settlement> settlement = settlements.find(id);
        LocalDate day = today.date();
        return new RentPage(id, sum(all, any -> true), sum(all, invoice -> invoice.state() == InvoiceState.PAID),
                sum(all, invoice -> isOverdue(invoice, day)), deposit(all, settlement),
                all.stream().map(invoice -> view(invoice, seen.side() == LeaseSide.TENANT, day)).toList(),
                steps.list(id).stream()
                        .map(step -> new RentPage.Rise(step.onDay(), Invoice.cny(step.rentMonth()), step.told(), step.applied())).toList(),
                settlement.map(ShowRent::view).orElse(null));
    }

    private static boolean isOverdue(Invoice invoice, LocalDate day) {
        return invoice.state() == InvoiceState.OPEN && invoice.dueOn().isBefore(day);
    }

    private static Money sum(List<Invoice> all, Predicate<Invoice> which) {
        return Invoice.cny(all.stream().filter(which).map(invoice -> invoice.rent().subtract(invoice.returned()))
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add));
    }

    private static RentPage.@Nullable DepositView deposit(List<Invoice> all, Optional<Settlements.Settlement> settlement) {
        if (all.isEmpty()) {
            return null;
        }
        Invoice first = all.getFirst();
        String state = first.deposit().signum() == 0 ? "none"
                : first.state() != InvoiceState.PAID ? "due"
                        : settlement.filter(one -> one.settledAt() != null).isPresent() ? "settled" : "held";
        return new RentPage.DepositView(Invoice.cny(first.deposit()), state);
    }

    private RentPage.InvoiceView view(Invoice invoice, boolean toTenant, LocalDate day) {
        Optional<Payment> payment = invoice.state() == InvoiceState.OPEN ? payments.find(Invoices.payable(invoice.id())) : Optional.empty();
        List<RentPage.LineView> lines = invoices.lines(invoice.id()).stream()
                .map(line -> new RentPage.LineView(line.kind(), line.from(), line.to(), Invoice.cny(line.monthly()), line.days(),
                        line.freeDays(), line.monthDays(), Invoice.cny(line.amount())))
                .toList();
        return new RentPage.InvoiceView(invoice.id(), invoice.from(), invoice.to(), invoice.dueOn(), invoice.state().code(),
                Invoice.cny(invoice.deposit()), Invoice.cny(invoice.rent()), Invoice.cny(invoice.total()), Invoice.cny(invoice.returned()),
                isOverdue(invoice, day), invoice.dunned(), invoice.paidAt(), payment.map(Payment::state).orElse("none"),
                toTenant ? payment.map(Payment::payUrl).orElse(null) : null, lines);
    }

    private static RentPage.SettlementView view(Settlements.Settlement one) {
        return new RentPage.SettlementView(Invoice.cny(one.deposit()), one.proposedAt(),
                one.deductions().stream().map(each -> new RentPage.DeductionView(each.reason(), Invoice.cny(each.amount()),
                        money(each.decided()))).toList(),
                Invoice.cny(one.claimed()), one.dispute(), one.decision(), money(one.kept()), money(one.refunded()), one.settledAt());
    }

    private static @Nullable Money money(@Nullable BigDecimal amount) {
        return amount == null ? null : Invoice.cny(amount);
    }
}

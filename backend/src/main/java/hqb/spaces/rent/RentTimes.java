package hqb.spaces.rent;

import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import hqb.spaces.leases.Lease;
import hqb.spaces.leases.LeaseEvent;
import hqb.spaces.leases.LeaseSettings;
import hqb.spaces.leases.Leases;
import hqb.spaces.leases.MoveLease;
import hqb.spaces.units.Today;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What days do to rents: invoices can be paid, reminders are written, arrears begin, rents are announced and rise. */
@Singleton
@Named("rents-in-time")
class RentTimes implements RecurringJob {
    static final ZoneId SHENZHEN = ZoneId.of("Asia/Shanghai");
    private static final Logger LOG = LoggerFactory.getLogger(RentTimes.class);
    private static final Duration OFTEN = Duration.ofMinutes(10);
    private static final int BATCH = 500;

    private final Leases leases;
    private final Invoices invoices;
    private final RentSteps steps;
    private final MoveLease move;
    private final LeaseSettings settings;
    private final Today today;

    RentTimes(Leases leases, Invoices invoices, RentSteps steps, MoveLease move, LeaseSettings settings, Today today) {
        this.leases = leases;
        this.invoices = invoices;
        this.steps = steps;
        this.move = move;
        this.settings = settings;
        this.today = today;
    }

    @Override
    public String name() {
        return "rents-in-time";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(OFTEN);
    }

    @Override
    public void run() {
        LocalDate day = today.date();
        invoices.toOpen(day.plusDays(settings.invoiceAhead().toDays()), BATCH).forEach(one -> attempt(one.lease(), () -> open(one)));
        invoices.overdue(day, BATCH).forEach(one -> attempt(one.lease(), () -> remind(one, day)));
        steps.acting(day.plusDays(settings.announce().toDays()), day, BATCH).forEach(one -> attempt(one.lease(), () -> raise(one, day)));
    }

    private static void attempt(UUID lease, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.warn("the rent of lease {} cannot be looked after now, trying again later", lease, failed);
        }
    }

    /** It can be paid from now on; what costs nothing is paid with that. */
    @Transactional
    void open(Invoice asked) {
        Lease lease = leases.lock(asked.lease()).orElseThrow();
        invoices.find(asked.id()).filter(one -> one.state() == InvoiceState.PLANNED).ifPresent(invoice -> {
            boolean free = invoice.total().signum() == 0;
            invoices.setState(invoice.id(), free ? InvoiceState.PAID : InvoiceState.OPEN);
            if (!free && lease.state().after(LeaseEvent.INVOICE).isPresent()) {
                move.bySystem(lease, LeaseEvent.INVOICE, "CNY " + invoice.total() + " is due on " + invoice.dueOn(),
                        "人民币 " + invoice.total() + " 元，到期日 " + invoice.dueOn());
            }
        });
    }

    /** Writes about what is overdue; one letter, however many steps were missed. */
    @Transactional
    void remind(Invoice asked, LocalDate day) {
        Lease lease = leases.lock(asked.lease()).orElseThrow();
        invoices.find(asked.id()).filter(one -> one.state() == InvoiceState.OPEN && lease.state().after(LeaseEvent.REMIND).isPresent())
                .ifPresent(invoice -> {
                    int wanted = Dunning.stepsBy(invoice.dueOn(), day);
                    if (wanted <= invoice.dunned()) {
                        return;
                    }
                    invoices.setDunned(invoice.id(), wanted);
                    String english = "CNY " + invoice.total() + " was due on " + invoice.dueOn();
                    String chinese = "人民币 " + invoice.total() + " 元，到期日 " + invoice.dueOn();
                    if (Dunning.isLast(wanted) && lease.arrearsSince() == null) {
                        leases.setArrears(lease.id(), invoice.dueOn());
                        move.bySystem(lease, LeaseEvent.FALL_BEHIND, english, chinese);
                    } else {
                        move.bySystem(lease, LeaseEvent.REMIND, english, chinese);
                    }
                });
    }

    /** Announces another rent, or says that it holds from today on. */
    @Transactional
    void raise(RentSteps.Step step, LocalDate day) {
        Lease lease = leases.lock(step.lease()).orElseThrow();
        if (lease.state().after(LeaseEvent.INDEX).isEmpty()) {
            return;
        }
        String english = "CNY " + step.rentMonth() + " a month from " + step.onDay();
        String chinese = "自 " + step.onDay() + " 起每月人民币 " + step.rentMonth() + " 元";
        if (!step.told()) {
            steps.setTold(step);
            move.bySystem(lease, LeaseEvent.ANNOUNCE, english, chinese);
        }
        if (!step.onDay().isAfter(day)) {
            steps.setApplied(step);
            move.bySystem(leases.find(lease.id()).orElseThrow(), LeaseEvent.INDEX, english, chinese);
        }
    }
}

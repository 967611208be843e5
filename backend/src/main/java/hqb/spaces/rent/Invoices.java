package hqb.spaces.rent;

import hqb.payments.Payable;
import hqb.platform.Uuid7;
import hqb.platform.database.Queries;
import hqb.spaces.leases.terms.Schedule;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The invoices of leases. */
@Singleton
class Invoices {
    private static final String SELECT = """
            SELECT id, lease_id, offer_id, from_day, to_day, due_on, state, deposit, total, returned, dunned, paid_at
            FROM spaces_rent_invoice
            """;

    private final Queries queries;
    private final Clock clock;

    Invoices(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * A line as it is kept.
     *
     * @param kind rent or management
     */
    record KeptLine(String kind, LocalDate from, LocalDate to, BigDecimal monthly, int days, int freeDays, int monthDays,
            BigDecimal amount) {
    }

    /** What is paid for by an invoice. */
    static Payable payable(UUID invoice) {
        return new Payable(Invoice.PAYABLE, invoice);
    }

    /** Adds the invoice of a month; what costs nothing is paid as soon as it is open. */
    @Transactional(propagation = Propagation.MANDATORY)
    Invoice add(UUID lease, UUID offer, Schedule.Month month, BigDecimal deposit, InvoiceState state, int dunned) {
        Instant now = clock.instant();
        BigDecimal total = month.total().add(deposit);
        InvoiceState kept = state == InvoiceState.OPEN && total.signum() == 0 ? InvoiceState.PAID : state;
        Invoice invoice = new Invoice(Uuid7.random(now), lease, offer, month.from(), month.to(), month.dueOn(), kept, deposit, total,
                BigDecimal.ZERO.setScale(2), dunned, kept == InvoiceState.PAID ? now : null);
        queries.run("""
                INSERT INTO spaces_rent_invoice (id, lease_id, offer_id, from_day, to_day, due_on, state, deposit, total, dunned, made_at,
                    paid_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz)
                """, invoice.id(), lease, offer, invoice.from(), invoice.to(), invoice.dueOn(), kept.code(), deposit, total, dunned, now,
                invoice.paidAt() == null ? null : invoice.paidAt().toString());
        int position = 0;
        for (Schedule.Line line : month.lines()) {
            queries.run(
                    """
                            INSERT INTO spaces_rent_line (invoice_id, position, kind, from_day, to_day, monthly, days, free_days, month_days, amount)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """,
                    invoice.id(), position, line.kind().code(), line.from(), line.to(), line.monthly(), line.days(), line.freeDays(),
                    line.monthDays(), line.amount());
            position++;
        }
        return invoice;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void setState(UUID id, InvoiceState state) {
        queries.run("UPDATE spaces_rent_invoice SET state = ?, paid_at = ?::timestamptz WHERE id = ?", state.code(),
                state == InvoiceState.PAID ? clock.instant().toString() : null, id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void setDunned(UUID id, int steps) {
        queries.run("UPDATE spaces_rent_invoice SET dunned = ? WHERE id = ?", steps, id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void addReturned(UUID id, BigDecimal amount) {
        queries.run("UPDATE spaces_rent_invoice SET returned = returned + ? WHERE id = ?", amount, id);
    }

    @Transactional(readOnly = true)
    Optional<Invoice> find(UUID id) {
        return list("WHERE id = ?", id).stream().findFirst();
    }

    /** All of a lease that are not cancelled, by their days. */
    @Transactional(readOnly = true)
    List<Invoice> list(UUID lease) {
        return list("WHERE lease_id = ? AND state <> 'cancelled' ORDER BY from_day", lease);
    }

    /** Those of a lease that can be paid. */
    @Transactional(readOnly = true)
    List<Invoice> open(UUID lease) {
        return list(lease).stream().filter(invoice -> invoice.state() == InvoiceState.OPEN).toList();
    }

    /** The planned ones that are due by a day, of leases that run or have ended. */
    @Transactional(readOnly = true)
    List<Invoice> toOpen(LocalDate dueBy, int limit) {
        return list("WHERE state = 'planned' AND due_on <= ? ORDER BY due_on, id LIMIT " + limit, dueBy);
    }

    /** The open ones that are due by a day and of which fewer steps of dunning were done than that day wants. */
    @Transactional(readOnly = true)
    List<Invoice> overdue(LocalDate today, int limit) {
        return list("WHERE state = 'open' AND due_on <= ? AND dunned < (SELECT count(*) FROM unnest(?::int[]) AS step"
                + " WHERE due_on + step <= ?) ORDER BY due_on, id LIMIT " + limit, today, Dunning.asArray(), today);
    }

    /** The deposit that was paid for a lease; nothing when none was. */
    @Transactional(readOnly = true)
    BigDecimal paidDeposit(UUID lease) {
        return list(lease).stream().filter(invoice -> invoice.state() == InvoiceState.PAID).map(Invoice::deposit)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** The lines of an invoice. */
    @Transactional(readOnly = true)
    List<KeptLine> lines(UUID invoice) {
        return queries.list("SELECT kind, from_day, to_day, monthly, days, free_days, month_days, amount FROM spaces_rent_line"
                + " WHERE invoice_id = ? ORDER BY position",
                row -> new KeptLine(row.getString(1), row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class),
                        row.getBigDecimal(4), row.getInt(5), row.getInt(6), row.getInt(7), row.getBigDecimal(8)),
                invoice);
    }

    private List<Invoice> list(String which, @Nullable Object... values) {
        return queries.list(SELECT + which, Invoices::read, values);
    }

    private static Invoice read(ResultSet row) throws SQLException {
        return new Invoice(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class),
                row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class), row.getObject(6, LocalDate.class),
                InvoiceState.ofCode(row.getString(7)), row.getBigDecimal(8), row.getBigDecimal(9), row.getBigDecimal(10), row.getInt(11),
                Queries.time(row, 12));
    }
}

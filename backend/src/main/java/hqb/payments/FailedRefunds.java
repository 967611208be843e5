package hqb.payments;

import hqb.ledger.PostTransaction;
import hqb.ledger.journals.ReturnJournals;
import hqb.ledger.journals.ReturnJournals.OrderReturn;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Refunds that Stripe refused or that came back. They are tried again, or go to their buyer from our bank. */
@Singleton
public class FailedRefunds {
    private static final int LONGEST_REFERENCE = 100;
    private static final String LIST = """
            SELECT r.id, r.order_id, r.amount, p.currency, r.error, r.stripe_id IS NOT NULL, r.asked_at
            FROM payments_refund r JOIN payments_share s ON s.order_id = r.order_id JOIN payments_payment p ON p.id = s.payment_id
            WHERE r.state = 'failed' AND (?::uuid IS NULL OR r.id > ?) ORDER BY r.id LIMIT ?
            """;

    private final JdbcOperations database;
    private final Refunds refunds;
    private final Commands commands;
    private final Shares shares;
    private final BearReturn bear;
    private final PostTransaction post;
    private final Clock clock;

    FailedRefunds(JdbcOperations database, Refunds refunds, Commands commands, Shares shares, BearReturn bear, PostTransaction post,
            Clock clock) {
        this.database = database;
        this.refunds = refunds;
        this.commands = commands;
        this.shares = shares;
        this.bear = bear;
        this.post = post;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param why     in Stripe's words; null when it gave none
     * @param cameBack whether it had left and came back; else it never left
     */
    public record Failed(UUID id, UUID order, Money amount, @Nullable String why, boolean cameBack, Instant askedAt) {
    }

    /** The oldest first, that follow the given one. */
    @Transactional(readOnly = true)
    public List<Failed> list(@Nullable UUID after, int limit) {
        return database.prepareStatement(LIST, statement -> {
            statement.setObject(1, after);
            statement.setObject(2, after);
            statement.setInt(3, limit);
            List<Failed> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new Failed(row.getObject(1, UUID.class), row.getObject(2, UUID.class),
                            new Amount(row.getLong(3), Currency.valueOf(row.getString(4))).toMoney(), row.getString(5), row.getBoolean(6),
                            row.getObject(7, OffsetDateTime.class).toInstant()));
                }
            }
            return found;
        });
    }

    /** How many there are. */
    @Transactional(readOnly = true)
    public long count() {
        return database.prepareStatement("SELECT count(*) FROM payments_refund WHERE state = 'failed'", statement -> {
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /**
     * Asks Stripe once more.
     *
     * @throws Refusal when there is no such refund, it has not failed, or it came back: then only the bank can bring it
     */
    @Transactional
    public void retry(UUID id) {
        if (lock(id).stripeId() != null) {
            throw Refusal.of(ProblemType.CONFLICT, "This refund came back from the buyer's bank. Send the money from our bank.",
                    "这笔退款已被买方银行退回，请改由我方银行付款。");
        }
        refunds.set(id, "wanted", null, null);
        commands.addNext(Operation.REFUND, id);
    }

    /**
     * It was sent from our bank.
     *
     * @param reference the bank's, 1 to 100 characters
     * @throws Refusal when there is no such refund, or it has not failed
     */
    @Transactional
    public void payByBank(UUID id, @Nullable String reference) {
        BodyCheck check = new BodyCheck();
        String text = check.text("/reference", reference, 1, LONGEST_REFERENCE);
        check.done();
        Refunds.Kept refund = lock(id);
        post.post(refund.stripeId() == null ? ReturnJournals.refundedByBank(id, borne(refund), text, clock.instant())
                : ReturnJournals.failedRefundByBank(id, refund.amount(), text, clock.instant()));
        refunds.byBank(id, text);
    }

    private OrderReturn borne(Refunds.Kept refund) {
        return bear.bear(shares.lock(refund.order()).orElseThrow(), refund.returnedBefore(), refund.amount(), refund.fromHeld());
    }

    private Refunds.Kept lock(UUID id) {
        Refunds.Kept refund = refunds.lock(id)
                .orElseThrow(() -> Refusal.of(ProblemType.NOT_FOUND, "There is no such refund.", "没有这笔退款。"));
        if (!refund.state().equals("failed")) {
            throw Refusal.of(ProblemType.CONFLICT, "This refund has not failed.", "这笔退款没有失败。");
        }
        return refund;
    }
}

package hqb.payments;

import hqb.ledger.Journal;
import hqb.ledger.PostTransaction;
import hqb.ledger.journals.PayoutJournals;
import hqb.payments.stripe.StripeCalls;
import hqb.payments.stripe.StripeCalls.Happened;
import hqb.payments.stripe.StripeCalls.PaidOut;
import hqb.payments.stripe.StripeFault;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Follows our own money to our bank: there when Stripe says that it was paid, back when it failed, which can be after that. */
@Singleton
class KeepPlatformPayout implements StripeListener {
    private static final String SEE = """
            INSERT INTO payments_payout (id, currency, amount, state, seen_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET state = excluded.state, seen_at = excluded.seen_at RETURNING arrived
            """;

    private final StripeCalls stripe;
    private final JdbcOperations database;
    private final PostTransaction post;
    private final Clock clock;

    KeepPlatformPayout(StripeCalls stripe, JdbcOperations database, PostTransaction post, Clock clock) {
        this.stripe = stripe;
        this.database = database;
        this.post = post;
        this.clock = clock;
    }

    @Override
    public boolean concerns(String type) {
        return type.startsWith("payout.");
    }

    @Override
    public void happened(Happened event) {
        try {
            keep(stripe.getPayout(event.object()));
        } catch (StripeFault fault) {
            if (fault.certainty() != StripeFault.Certainty.REFUSED) {
                throw fault;
            } // a supplier's, not ours
        }
    }

    @Transactional
    void keep(PaidOut payout) {
        boolean arrived = database.prepareStatement(SEE, statement -> {
            statement.setString(1, payout.id());
            statement.setString(2, payout.amount().currency().name());
            statement.setLong(3, payout.amount().minor());
            statement.setString(4, payout.status());
            statement.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        });
        boolean failed = payout.status().equals("failed") || payout.status().equals("canceled");
        List<Journal> journals = new ArrayList<>();
        if (payout.status().equals("paid") && !arrived) {
            journals.add(PayoutJournals.paidOut(payout.id(), payout.amount(), clock.instant()));
            arrived(payout.id());
        } else if (failed && arrived) {
            journals.add(PayoutJournals.payoutFailed(payout.id(), payout.amount(), clock.instant()));
        }
        post.postAll(journals);
    }

    private void arrived(String id) {
        database.prepareStatement("UPDATE payments_payout SET arrived = true WHERE id = ?", statement -> {
            statement.setString(1, id);
            return statement.executeUpdate();
        });
    }
}

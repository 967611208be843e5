package hqb.payments;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.testing.Database;
import hqb.testing.HqbTest;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class TellStripeTest {
    private final TellStripe tell;
    private final TransactionOperations<Connection> transactions;
    private final Database database;
    private final UUID subject = UUID.randomUUID();

    TellStripeTest(TellStripe tell, TransactionOperations<Connection> transactions, DataSource source) {
        this.tell = tell;
        this.transactions = transactions;
        this.database = new Database(source);
    }

    @AfterEach
    void thereIsNoSuchSubject() throws SQLException {
        database.change("DELETE FROM payments_command WHERE subject = ?", subject);
    }

    @Test
    void whoeverKeepsACommandAnewHasClaimedItBeforeAnyWorkerCanSeeIt() throws SQLException {
        transactions.executeWrite(status -> tell.again(Operation.RECIPIENT, subject));

        assertThat(
                database.text("SELECT state || ' ' || tries || ' ' || (due_at > now()) FROM payments_command WHERE subject = ?", subject))
                .isEqualTo("sent 1 true");
    }

    @Test
    void whoeverComesSecondSendsNothing() throws SQLException {
        transactions.executeWrite(status -> tell.again(Operation.RECIPIENT, subject));
        transactions.executeWrite(status -> tell.again(Operation.RECIPIENT, subject)).run();

        assertThat(database.text("SELECT state || ' ' || tries FROM payments_command WHERE subject = ?", subject)).isEqualTo("sent 1");
    }
}

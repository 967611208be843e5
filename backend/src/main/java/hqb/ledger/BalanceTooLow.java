package hqb.ledger;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * An order, supplier, deposit or dispute would have less than nothing (I4). The transaction cannot go on. Who posts asks for the balance
 * first, under {@link Balances#lock}; without a bug this is not thrown.
 */
public final class BalanceTooLow extends IllegalStateException {
    private static final String CONSTRAINT = "ledger_balance_guard";

    BalanceTooLow(Throwable cause) {
        super("an account that is somebody's would go below nothing", cause);
    }

    static boolean isCauseOf(Throwable failure) {
        @Nullable
        Throwable cause = failure;
        while (cause != null) {
            if (cause instanceof SQLException && String.valueOf(cause.getMessage()).contains(CONSTRAINT)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}

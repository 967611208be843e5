package hqb.makerspaces.booking;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database says that a person would get more of a week than the rule gives. */
final class Quota {
    private static final String CHECK = "23514";
    private static final String RULE = "minutes in the week of";
    private static final int CAUSES = 10;

    private Quota() {
    }

    /** Whether that is what failed. */
    static boolean isCauseOf(Throwable failure) {
        @Nullable
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < CAUSES; depth++) {
            if (cause instanceof SQLException sql && CHECK.equals(sql.getSQLState()) && String.valueOf(sql.getMessage()).contains(RULE)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}

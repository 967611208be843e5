package hqb.spaces.letting;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What the database says when units are larger than their space, or spaces larger than their building. */
final class NoRoom {
    private static final String CHECK = "23514";
    private static final int CAUSES = 10;

    private NoRoom() {
    }

    /** Whether that is what failed. */
    static boolean isCauseOf(Throwable failure) {
        @Nullable
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < CAUSES; depth++) {
            if (cause instanceof SQLException sql && CHECK.equals(sql.getSQLState())
                    && String.valueOf(sql.getMessage()).contains(" take ")) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}

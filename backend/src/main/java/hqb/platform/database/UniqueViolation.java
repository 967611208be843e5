package hqb.platform.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A row that the database refused because another one has its place: somebody else was faster. */
public final class UniqueViolation {
    private static final String UNIQUE = "23505";
    /** Of an exclusion constraint: two rows overlap. */
    private static final String EXCLUSION = "23P01";
    private static final int CAUSES = 10;

    private UniqueViolation() {
    }

    /** Whether that is what failed. */
    public static boolean isCauseOf(Throwable failure) {
        @Nullable
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < CAUSES; depth++) {
            if (cause instanceof SQLException sql && (UNIQUE.equals(sql.getSQLState()) || EXCLUSION.equals(sql.getSQLState()))) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}

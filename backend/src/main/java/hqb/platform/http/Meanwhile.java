package hqb.platform.http;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.database.UniqueViolation;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two did the same at one moment, or waited for each other: the database let one of them have it, and undid what the other one did. */
final class Meanwhile {
    /** A transaction that could not be serialised, and a deadlock. */
    private static final Set<String> UNDONE = Set.of("40001", "40P01");
    private static final int CAUSES = 10;

    private Meanwhile() {
    }

    static Refusal refusal() {
        return Refusal.of(ProblemType.CONFLICT,
                "This was changed at the same moment, by somebody else or by a second click. Nothing of this was kept. Load it again and look.",
                "同一时刻已有其他操作（他人或重复点击）修改了此内容。本次操作未保存，请重新加载后查看。");
    }

    static boolean isCauseOf(Throwable fault) {
        return UniqueViolation.isCauseOf(fault) || isUndone(fault);
    }

    private static boolean isUndone(Throwable fault) {
        @Nullable
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < CAUSES; depth++) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null && UNDONE.contains(sql.getSQLState())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}

package hqb.platform.http;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What nobody foresaw. A database out of reach is a 503 that invites another try, a row that somebody else wrote at the same moment a 409;
 * everything else is a bug, a 500, and in the log with the request id that the asker sees.
 */
@Singleton
final class FaultHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(FaultHandler.class);
    private static final int CAUSES = 10;

    private final ProblemResponses problems;

    FaultHandler(ProblemResponses problems) {
        this.problems = problems;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, Throwable fault) {
        if (isDatabaseOutOfReach(fault)) {
            LOG.warn("database out of reach: {}", fault.getMessage());
            String detail = "Nothing was changed. Try again in a few seconds.";
            return problems.of(request, new Refusal(ProblemType.DATABASE_UNAVAILABLE, detail, List.of())).header("Retry-After", "5");
        }
        if (Meanwhile.isCauseOf(fault)) {
            LOG.warn("done by somebody else meanwhile: {} {}", request.getMethodName(), request.getPath(), fault);
            return problems.of(request, Meanwhile.refusal());
        }
        LOG.error("fault in {} {}", request.getMethodName(), request.getPath(), fault);
        return problems.ofFault(request);
    }

    private static boolean isDatabaseOutOfReach(@Nullable Throwable fault) {
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < CAUSES; depth++) {
            if (cause instanceof SQLTransientConnectionException
                    || (cause instanceof SQLException sql && (isConnectionState(sql.getSQLState()) || isClosed(sql)))) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** The pool says so, without a state, when the server ended a connection in the middle of a transaction. */
    private static boolean isClosed(SQLException fault) {
        return fault.getSQLState() == null && "Connection is closed".equals(fault.getMessage());
    }

    /** Class 08 is a broken connection, 57P01 to 57P03 a server that stops, stopped or is not ready yet, 53300 one that is full. */
    private static boolean isConnectionState(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P0") || state.equals("53300"));
    }
}

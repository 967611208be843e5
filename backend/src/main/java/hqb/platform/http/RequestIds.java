package hqb.platform.http;

import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.core.propagation.ThreadPropagatedContextElement;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Gives every request an id, the caller's if it sends a decent one; it is in each log line, in the answer and in problems. */
@ServerFilter("/**")
final class RequestIds implements Ordered {
    private static final Logger LOG = LoggerFactory.getLogger("hqb.access");
    private static final Pattern DECENT = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final String STARTED = "hqb.started";
    private static final String MDC_KEY = "requestId";

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @RequestFilter
    void begin(HttpRequest<?> request, MutablePropagatedContext context) {
        String given = request.getHeaders().get(Requests.REQUEST_ID_HEADER);
        String id = given != null && DECENT.matcher(given).matches() ? given
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        request.setAttribute(Requests.REQUEST_ID, id);
        request.setAttribute(STARTED, System.nanoTime());
        context.add(new LogContext(id));
    }

    @ResponseFilter
    void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        String id = Requests.requestId(request);
        if (id == null) {
            return;
        }
        response.header(Requests.REQUEST_ID_HEADER, id);
        long micros = (System.nanoTime() - request.getAttribute(STARTED, Long.class).orElse(System.nanoTime())) / 1_000;
        LOG.atDebug().addKeyValue("method", request.getMethodName()).addKeyValue("path", request.getPath())
                .addKeyValue("status", response.code())
                .addKeyValue("micros", micros).log("{} {} {}", request.getMethodName(), request.getPath(), response.code());
    }

    private record LogContext(String requestId) implements ThreadPropagatedContextElement<@Nullable String> {
        @Override
        public @Nullable String updateThreadContext() {
            String before = MDC.get(MDC_KEY);
            MDC.put(MDC_KEY, requestId);
            return before;
        }

        @Override
        public void restoreThreadContext(@Nullable String before) {
            if (before == null) {
                MDC.remove(MDC_KEY);
            } else {
                MDC.put(MDC_KEY, before);
            }
        }
    }
}

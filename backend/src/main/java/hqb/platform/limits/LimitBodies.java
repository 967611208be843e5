package hqb.platform.limits;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;

/** Refuses bodies by the length that they announce, where an endpoint says the {@link MostBytes} it takes. */
@ServerFilter(patterns = "/api/**", methods = HttpMethod.POST)
final class LimitBodies {
    /** The parts of a form around its file. */
    private static final long AROUND = 100_000;
    private static final long MEGABYTE = 1_000_000;

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (RouteAttributes.getRouteMatch(request).orElse(null) instanceof MethodBasedRouteMatch<?, ?> route) {
            long most = route.getExecutableMethod().longValue(MostBytes.class, "value").orElse(Long.MAX_VALUE - AROUND);
            if (request.getContentLength() > most + AROUND) {
                throw Refusal.of(ProblemType.TOO_LARGE, "This file may have at most " + most / MEGABYTE + " MB.",
                        "此文件最大 " + most / MEGABYTE + " MB。");
            }
        }
    }
}

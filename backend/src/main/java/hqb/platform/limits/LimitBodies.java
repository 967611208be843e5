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
    static final long AROUND = 100_000;
    private static final long MEGABYTE = 1_000_000;
    static final long UNLIMITED = Long.MAX_VALUE - AROUND;

    @RequestFilter
    void check(HttpRequest<?> request) {
        long most = mostOf(request);
        if (request.getContentLength() > most + AROUND) {
            throw tooLarge(most);
        }
    }

    /** The most bytes of a file that the endpoint of a request takes. */
    static long mostOf(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request).orElse(null) instanceof MethodBasedRouteMatch<?, ?> route
                ? route.getExecutableMethod().longValue(MostBytes.class, "value").orElse(UNLIMITED) : UNLIMITED;
    }

    /** What is said of a file that has more than that. */
    static Refusal tooLarge(long most) {
        return Refusal.of(ProblemType.TOO_LARGE, "This file may have at most " + most / MEGABYTE + " MB.",
                "此文件最大 " + most / MEGABYTE + " MB。");
    }
}

package hqb.accounts;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.http.ClientAddress;
import hqb.platform.http.Requests;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import java.util.Arrays;
import java.util.Set;

/**
 * Finds out who asks and holds it against what the endpoint's {@link Access} demands. An endpoint without one is refused to everybody.
 * A change that rests on a cookie must carry the token that only our own pages can read.
 */
@ServerFilter("/api/**")
final class EnforceAccess implements Ordered {
    /** The cookie that holds a session's token. */
    static final String COOKIE = "hqb_session";
    static final String ACTOR = "hqb.actor";
    private static final int BEFORE_OTHER_CHECKS = -1_000;
    private static final String BEARER = "Bearer ";
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Credentials credentials;
    private final ClientAddress addresses;

    EnforceAccess(Credentials credentials, ClientAddress addresses) {
        this.credentials = credentials;
        this.addresses = addresses;
    }

    @Override
    public int getOrder() {
        return BEFORE_OTHER_CHECKS;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void check(HttpRequest<?> request) {
        if (!(RouteAttributes.getRouteMatch(request).orElse(null) instanceof MethodBasedRouteMatch<?, ?> route)) {
            return; // there is nothing at this address, which the router says
        }
        Permission permission = route.getExecutableMethod().enumValue(Access.class, Permission.class)
                .orElseThrow(() -> Refusal.of(ProblemType.FORBIDDEN, "This address is closed.", "此地址未开放。"));
        boolean wantsToKnow = permission != Permission.PUBLIC
                || Arrays.stream(route.getArguments()).anyMatch(argument -> argument.getType() == Actor.class);
        refuseForeignPages(request);
        Actor actor = actor(request, wantsToKnow);
        request.setAttribute(ACTOR, actor);
        if (actor.how() != Actor.How.NOBODY) {
            Requests.setPrincipal(request, actor.how() == Actor.How.KEY ? "key " + actor.credential() : "person " + actor.personId());
        }
        permission.require(actor);
    }

    private Actor actor(HttpRequest<?> request, boolean wantsToKnow) {
        String address = addresses.of(request);
        String authorization = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                    ? credentials.findKey(authorization.substring(BEARER.length()).strip(), address).orElseThrow(EnforceAccess::badKey)
                    : refuseScheme();
        }
        Cookie cookie = request.getCookies().findCookie(COOKIE).orElse(null);
        if (cookie == null || !wantsToKnow) {
            return Actor.nobody(address);
        }
        Actor actor = credentials.findSession(cookie.getValue(), address).orElse(Actor.nobody(address));
        if (actor.how() == Actor.How.SESSION && !SAFE.contains(request.getMethod())) {
            requireCsrfToken(request, cookie.getValue());
        }
        return actor;
    }

    private static void requireCsrfToken(HttpRequest<?> request, String sessionToken) {
        String sent = request.getHeaders().get("X-CSRF-Token");
        if (sent == null || !Secret.same(sent, Secret.csrfToken(sessionToken))) {
            throw Refusal.of(ProblemType.CSRF, "Send the csrfToken that GET /api/v1/session gives in the header X-CSRF-Token.",
                    "请在请求头 X-CSRF-Token 中发送 GET /api/v1/session 返回的 csrfToken。");
        }
    }

    /** Browsers say which page a request comes from (Fetch Metadata); a change that another site's page asks for is refused. */
    private static void refuseForeignPages(HttpRequest<?> request) {
        String site = request.getHeaders().get("Sec-Fetch-Site");
        if (!SAFE.contains(request.getMethod()) && ("cross-site".equals(site) || "same-site".equals(site))
                && request.getHeaders().get(HttpHeaders.AUTHORIZATION) == null) {
            throw Refusal.of(ProblemType.CSRF, "Another site's page cannot change anything here.", "其他网站的页面不能在此修改任何内容。");
        }
    }

    private static Refusal badKey() {
        return Refusal.of(ProblemType.UNAUTHENTICATED, "This API key does not exist, or it is revoked.", "该 API 密钥不存在或已被吊销。");
    }

    private static Actor refuseScheme() {
        throw Refusal.of(ProblemType.UNAUTHENTICATED, "Send an API key as Authorization: Bearer hqb_...",
                "请以 Authorization: Bearer hqb_... 的形式发送 API 密钥。");
    }
}

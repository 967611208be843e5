package hqb.platform.http;

import hqb.platform.Language;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import org.jspecify.annotations.Nullable;

/** What any request carries beside its parameters. */
public final class Requests {
    static final String REQUEST_ID_HEADER = "X-Request-Id";
    static final String REQUEST_ID = "hqb.request-id";
    private static final String PRINCIPAL = "hqb.principal";

    private Requests() {
    }

    static Language language(HttpRequest<?> request) {
        return Language.accept(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static @Nullable String requestId(HttpRequest<?> request) {
        return request.getAttribute(REQUEST_ID, String.class).orElse(null);
    }

    /** Notes who asks, in a word that is always the same for the same asker. */
    public static void setPrincipal(HttpRequest<?> request, String principal) {
        request.setAttribute(PRINCIPAL, principal);
    }

    /** Who asks, in a word; null when the asker is not known. */
    public static @Nullable String principal(HttpRequest<?> request) {
        return request.getAttribute(PRINCIPAL, String.class).orElse(null);
    }

    static boolean isApi(HttpRequest<?> request) {
        return request.getPath().equals("/api") || request.getPath().startsWith("/api/");
    }
}

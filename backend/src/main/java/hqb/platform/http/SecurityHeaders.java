package hqb.platform.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.regex.Pattern;

/** Tells browsers to load nothing from elsewhere, frame nothing and guess nothing. */
@ServerFilter("/**")
final class SecurityHeaders {
    private static final String CSP = "default-src 'self'; worker-src 'self' blob:; img-src 'self' data: blob:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    /** The API page's viewer writes style attributes, so styles are free there, and only there. */
    private static final String CSP_DOCS = CSP + "; style-src 'self' 'unsafe-inline'";

    /** Where cards are entered, Stripe's form is loaded, and only there. See https://docs.stripe.com/security/guide#content-security-policy. */
    private static final String CSP_PAY = CSP + "; script-src 'self' https://js.stripe.com https://*.js.stripe.com; frame-src "
            + "https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com; connect-src 'self' https://api.stripe.com; "
            + "style-src 'self' 'unsafe-inline'";
    private static final Pattern PAY = Pattern.compile("/(checkout|production/orders|leases)/[^/]+/pay");

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        MutableHttpHeaders headers = response.getHeaders();
        headers.set("Content-Security-Policy", policy(request.getPath()));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
    }

    private static String policy(String path) {
        return path.equals("/api/docs") ? CSP_DOCS : PAY.matcher(path).matches() ? CSP_PAY : CSP;
    }
}

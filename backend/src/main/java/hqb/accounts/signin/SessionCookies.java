package hqb.accounts.signin;

import hqb.accounts.Secret;
import hqb.accounts.SessionSettings;
import hqb.platform.http.ClientAddress;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The cookie that keeps somebody signed in: scripts cannot read it, other sites do not send it with changes. */
@Singleton
public class SessionCookies {
    private static final String NAME = "hqb_session";

    private final SessionSettings settings;
    private final ClientAddress addresses;

    SessionCookies(SessionSettings settings, ClientAddress addresses) {
        this.settings = settings;
        this.addresses = addresses;
    }

    /** The {@code Set-Cookie} that keeps a session. */
    String keep(HttpRequest<?> request, String token) {
        return cookie(request, token, settings.lifetime());
    }

    /** The {@code Set-Cookie} that takes it away. */
    String end(HttpRequest<?> request) {
        return cookie(request, "", Duration.ZERO);
    }

    /** What a page has to send with each change; null when there is no cookie. */
    public @Nullable String csrfToken(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).map(cookie -> Secret.csrfToken(cookie.getValue())).orElse(null);
    }

    private String cookie(HttpRequest<?> request, String value, Duration life) {
        return NAME + '=' + value + "; Max-Age=" + life.toSeconds() + "; Path=/; HttpOnly; SameSite=Lax"
                + (addresses.needsSecureCookie(request) ? "; Secure" : "");
    }
}

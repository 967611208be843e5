package hqb.ordering.cart;

import hqb.ordering.OrderingSettings;
import hqb.platform.http.ClientAddress;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cookie by which a guest's cart is found again: scripts cannot read it. */
@Singleton
class CartCookies {
    private static final String NAME = "hqb_cart";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final OrderingSettings settings;
    private final ClientAddress addresses;

    CartCookies(OrderingSettings settings, ClientAddress addresses) {
        this.settings = settings;
        this.addresses = addresses;
    }

    /** The token that the browser holds; null when it holds none. */
    @Nullable
    String token(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).map(cookie -> cookie.getValue()).filter(value -> TOKEN.matcher(value).matches())
                .orElse(null);
    }

    /** The {@code Set-Cookie} that keeps it. */
    String keep(HttpRequest<?> request, String token) {
        return cookie(request, token, settings.keepGuestCart());
    }

    /** The {@code Set-Cookie} that takes it away. */
    String end(HttpRequest<?> request) {
        return cookie(request, "", Duration.ZERO);
    }

    private String cookie(HttpRequest<?> request, String value, Duration life) {
        return NAME + '=' + value + "; Max-Age=" + life.toSeconds() + "; Path=/api/v1; HttpOnly; SameSite=Lax"
                + (addresses.needsSecureCookie(request) ? "; Secure" : "");
    }
}

package hqb.sourcing.boms;

import hqb.platform.http.ClientAddress;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The cookie that tells which lists were sent from a browser before anybody signed in there: scripts cannot read it. */
@Singleton
class BomCookies {
    private static final String NAME = "hqb_boms";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int MOST = 20;
    private static final Duration LIFE = Duration.ofDays(30);

    private final ClientAddress addresses;

    BomCookies(ClientAddress addresses) {
        this.addresses = addresses;
    }

    /** The links that the browser holds, the oldest first. */
    List<UUID> sent(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).stream().flatMap(cookie -> Arrays.stream(cookie.getValue().split("\\.", MOST + 1)))
                .filter(text -> ID.matcher(text).matches()).map(UUID::fromString).toList();
    }

    /** The {@code Set-Cookie} that adds a link; beyond twenty the oldest is forgotten. */
    String add(HttpRequest<?> request, UUID id) {
        List<UUID> all = new ArrayList<>(sent(request));
        all.add(id);
        return cookie(request, all.subList(Math.max(0, all.size() - MOST), all.size()).stream().map(UUID::toString)
                .collect(Collectors.joining(".")), LIFE);
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

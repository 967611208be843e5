package hqb.platform.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where a request comes from, and by which way, seen through the operator's own proxies and through no others. */
@Singleton
public class ClientAddress {
    private static final Pattern LITERAL = Pattern.compile("[0-9]{1,3}([.][0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final List<String> LOOPBACK_NAMES = List.of("localhost", "127.0.0.1", "[::1]");

    private final ProxySettings proxies;

    ClientAddress(ProxySettings proxies) {
        this.proxies = proxies;
    }

    /** The address of the client, as text. */
    public String of(HttpRequest<?> request) {
        List<String> forwarded = forwarded(request);
        if (proxies.hops() > 0 && forwarded.size() >= proxies.hops()) {
            String address = forwarded.get(forwarded.size() - proxies.hops());
            if (LITERAL.matcher(address).matches()) {
                return address;
            }
        }
        InetSocketAddress socket = request.getRemoteAddress();
        InetAddress address = socket.getAddress();
        return address == null ? socket.getHostString() : address.getHostAddress();
    }

    /** Whether an address that {@link #of} gave is of this very machine. */
    public static boolean isLoopback(String address) {
        return address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
    }

    /** Whether a cookie for this asker may be kept from unencrypted ways: it came by https, or it is not for this machine only. */
    public boolean needsSecureCookie(HttpRequest<?> request) {
        if (request.isSecure() || (proxies.hops() > 0 && "https".equalsIgnoreCase(request.getHeaders().get("X-Forwarded-Proto")))) {
            return true;
        }
        String host = request.getHeaders().get(HttpHeaders.HOST);
        String name = host == null ? "" : host.replaceFirst(":[0-9]*$", "").toLowerCase(Locale.ROOT);
        return !LOOPBACK_NAMES.contains(name);
    }

    private static List<String> forwarded(HttpRequest<?> request) {
        return request.getHeaders().getAll("X-Forwarded-For").stream().flatMap(line -> List.of(line.split(",", -1)).stream())
                .map(String::strip).toList();
    }
}

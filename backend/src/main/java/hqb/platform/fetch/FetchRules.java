package hqb.platform.fetch;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Which addresses may be asked. */
@Singleton
public class FetchRules {
    private static final int LONGEST = 2_000;

    private final FetchSettings settings;
    private final Set<Integer> ports;

    FetchRules(FetchSettings settings) {
        this.settings = settings;
        this.ports = Arrays.stream(settings.ports().split(",", -1)).map(String::strip).map(Integer::valueOf).collect(Collectors.toSet());
    }

    /**
     * Reads an address that somebody typed.
     *
     * @throws FetchRefused when it is none, or can be told from its text alone to be one that is not asked
     */
    public URI read(String typed) throws FetchRefused {
        try {
            URI url = new URI(typed.strip());
            requireForm(url);
            String host = url.getHost();
            if (host.startsWith("[") || host.matches("[0-9.]+")) {
                resolve(url); // an address is resolved without asking anybody
            }
            return url;
        } catch (URISyntaxException unreadable) {
            throw new FetchRefused(FetchFault.BAD_URL, "");
        }
    }

    /**
     * The addresses of the host, all of them public; this is the only time that its name is looked up.
     *
     * @throws FetchRefused when the address may not be asked
     */
    List<InetAddress> resolve(URI url) throws FetchRefused {
        requireForm(url);
        List<InetAddress> addresses;
        try {
            addresses = List.of(InetAddress.getAllByName(url.getHost()));
        } catch (UnknownHostException unknown) {
            throw new FetchRefused(FetchFault.UNKNOWN_HOST, url.getHost());
        }
        if (settings.allowLoopback() && addresses.stream().allMatch(InetAddress::isLoopbackAddress)) {
            return addresses;
        }
        if (!addresses.stream().allMatch(PublicNetwork::has)) {
            throw new FetchRefused(FetchFault.NOT_PUBLIC, url.getHost());
        }
        if (!settings.allowHttp() && !isEncrypted(url)) {
            throw new FetchRefused(FetchFault.NOT_HTTPS, "");
        }
        if (!ports.contains(port(url))) {
            throw new FetchRefused(FetchFault.BAD_PORT, settings.ports());
        }
        return addresses;
    }

    private void requireForm(URI url) throws FetchRefused {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null || url.toString().length() > LONGEST
                || !url.toString().chars().allMatch(letter -> letter < 128)) {
            throw new FetchRefused(FetchFault.BAD_URL, "");
        }
        if (!scheme.equals("https") && !(scheme.equals("http") && (settings.allowHttp() || settings.allowLoopback()))) {
            throw new FetchRefused(FetchFault.NOT_HTTPS, "");
        }
        if (!settings.allowLoopback() && !ports.contains(port(url))) {
            throw new FetchRefused(FetchFault.BAD_PORT, settings.ports());
        }
    }

    /** Whether two addresses are of the same server, so that what is secret to the one is not to the other. */
    public static boolean sameServer(URI one, URI other) {
        return one.getHost().equalsIgnoreCase(other.getHost()) && port(one) == port(other) && isEncrypted(one) == isEncrypted(other);
    }

    private static boolean isEncrypted(URI url) {
        return "https".equalsIgnoreCase(url.getScheme());
    }

    private static int port(URI url) {
        return url.getPort() >= 0 ? url.getPort() : isEncrypted(url) ? 443 : 80;
    }
}

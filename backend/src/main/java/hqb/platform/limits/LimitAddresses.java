package hqb.platform.limits;

import hqb.platform.http.ClientAddress;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Limits what comes from one address, before anybody looks at who asks. What load balancers ask is not counted. */
@ServerFilter("/api/**")
final class LimitAddresses implements Ordered {
    private static final int BEFORE_ACCESS = -1_500;
    private static final String HEALTH = "/api/v1/health";
    private static final int NEIGHBOURS = 8;

    private final Buckets buckets;
    private final LimitSettings settings;
    private final ClientAddress addresses;

    LimitAddresses(Buckets buckets, LimitSettings settings, ClientAddress addresses) {
        this.buckets = buckets;
        this.settings = settings;
        this.addresses = addresses;
    }

    @Override
    public int getOrder() {
        return BEFORE_ACCESS;
    }

    @RequestFilter
    void count(HttpRequest<?> request) {
        String address = addresses.of(request);
        if (request.getPath().startsWith(HEALTH) || settings.spareLoopback() && ClientAddress.isLoopback(address)) {
            return;
        }
        buckets.take("address " + network(address), settings.requestsPerMinuteOfAddress());
    }

    /** An IPv6 address stands for its /64, of which one asker has them all. */
    static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NEIGHBOURS))
                    : address;
        } catch (IllegalArgumentException name) {
            return address;
        }
    }
}

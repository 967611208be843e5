package hqb.platform.limits;

import hqb.platform.http.ClientAddress;
import hqb.platform.http.Requests;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Limits what one API key or one person asks, from wherever, once it is known who that is. */
@ServerFilter("/api/**")
final class LimitAskers implements Ordered {
    private static final int AFTER_ACCESS = -950;

    private final Buckets buckets;
    private final LimitSettings settings;
    private final ClientAddress addresses;

    LimitAskers(Buckets buckets, LimitSettings settings, ClientAddress addresses) {
        this.buckets = buckets;
        this.settings = settings;
        this.addresses = addresses;
    }

    @Override
    public int getOrder() {
        return AFTER_ACCESS;
    }

    @RequestFilter
    void count(HttpRequest<?> request) {
        String who = Requests.principal(request);
        if (who != null && !(settings.spareLoopback() && ClientAddress.isLoopback(addresses.of(request)))) {
            buckets.take(who, settings.requestsPerMinute());
        }
    }
}

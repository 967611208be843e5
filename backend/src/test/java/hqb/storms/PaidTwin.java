package hqb.storms;

import hqb.platform.local.FreePort;
import hqb.standin.StandInOptions;
import hqb.standin.StripeStandIn;
import hqb.testing.Twin;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A product that may be killed, and a stand-in for Stripe in the test's own process that lives on. One for all storms that need it. */
final class PaidTwin implements AutoCloseable {
    /** Whoever uses it uses it alone. */
    static final String LOCK = "paid twin";
    /** Where its backend listens that Stripe tells what happened. */
    final int port = FreePort.any();
    final URI server = URI.create("http://127.0.0.1:" + port);
    final Twin twin;
    /** The product's beans beside its processes. */
    final ApplicationContext beside;
    final Till till;
    private final StripeStandIn stripe;

    private PaidTwin() throws IOException, SQLException {
        stripe = StripeStandIn.start(StandInOptions.defaults().withWebhook(server + "/api/v1/webhooks/stripe",
                StandInOptions.DEFAULT_WEBHOOK_SECRET));
        till = new Till(stripe);
        twin = new Twin("storms", Map.of("hqb.payments.stripe-key", stripe.secretKey(), "hqb.payments.stripe-url", stripe.baseUrl(),
                "hqb.payments.webhook-secrets", StandInOptions.DEFAULT_WEBHOOK_SECRET, "hqb.limits.spare-loopback", true,
                "hqb.database.connections", 8, "hqb.payouts.hold", "0s", "hqb.jobs.look-every", "200ms"));
        beside = twin.context();
    }

    @Override
    public void close() throws IOException, SQLException {
        beside.close();
        twin.close();
        stripe.close();
    }

    /** Hands it out. */
    static final class Given implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == PaidTwin.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).getOrComputeIfAbsent("paid twin", key -> {
                try {
                    return new PaidTwin();
                } catch (IOException | SQLException failed) {
                    throw new IllegalStateException(failed);
                }
            });
        }
    }
}

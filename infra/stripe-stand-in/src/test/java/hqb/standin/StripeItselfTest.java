package hqb.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.stripe.StripeClient;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The scenarios that need neither a person nor the stand-in's controls, against Stripe's test mode; README.md gives the command. A live key
 * is never used: the condition asks for one of test mode.
 */
@EnabledIfSystemProperty(named = "stripe.itself", matches = "true")
@EnabledIfEnvironmentVariable(named = "STRIPE_SECRET_KEY", matches = "sk_test_.*")
class StripeItselfTest {
    @Test
    void stripeEndsTheScenariosAsTheStandInDoes() throws Exception {
        var client = StripeClient.builder().setApiKey(Objects.requireNonNull(System.getenv("STRIPE_SECRET_KEY"))).setMaxNetworkRetries(2)
                .build();
        var scenarios = new Scenarios(client, null);
        for (JsonElement each : Scenarios.file()) {
            JsonObject scenario = each.getAsJsonObject();
            if (scenario.get("live").getAsBoolean()) {
                scenarios.run(scenario);
            }
        }
        assertThat(scenarios.failures()).isEmpty();
    }
}

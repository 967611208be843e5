package hqb.payments.stripe;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import com.stripe.net.ApiResource;
import com.stripe.net.Webhook;
import hqb.payments.PaymentSettings;
import hqb.payments.stripe.StripeCalls.Happened;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what Stripe sends us, and nothing that anybody else does: the signature is checked on the body as it came, and its time must be
 * near ours in both directions. Of the content only ids are used; what they stand for is asked of Stripe. So neither disorder nor
 * another version of the interface does harm.
 */
@Singleton
public class ReadEvent {
    private static final long TOLERANCE_SECONDS = 300;

    private final List<String> secrets;
    private final Clock clock;

    ReadEvent(PaymentSettings settings, Clock clock) {
        this.secrets = List.of(settings.webhookSecrets().split(",", -1)).stream().map(String::strip).filter(secret -> !secret.isEmpty())
                .toList();
        this.clock = clock;
    }

    /** The event of a delivery; empty when it is not Stripe's, or is not fresh. */
    public Optional<Happened> read(byte[] body, @Nullable String signature) {
        String payload = new String(body, StandardCharsets.UTF_8);
        if (signature == null || !isNear(signature) || secrets.stream().noneMatch(secret -> isSigned(payload, signature, secret))) {
            return Optional.empty();
        }
        try {
            JsonObject event = JsonParser.parseString(payload).getAsJsonObject();
            return Optional.of(new Happened(event.get("id").getAsString(), event.get("type").getAsString(), objectOf(event)));
        } catch (JsonParseException | IllegalStateException | NullPointerException unreadable) {
            return Optional.empty();
        }
    }

    static Happened of(Event event) {
        JsonObject json = JsonParser.parseString(ApiResource.GSON.toJson(event)).getAsJsonObject();
        return new Happened(event.getId(), event.getType(), objectOf(json));
    }

    /** Events of the newer interface only name what they are about. */
    private static String objectOf(JsonObject event) {
        if (event.get("related_object") instanceof JsonObject related) {
            return related.get("id").getAsString();
        }
        return event.getAsJsonObject("data").getAsJsonObject("object").get("id").getAsString();
    }

    /** The library takes any time in the future. */
    private boolean isNear(String signature) {
        for (String part : signature.split(",", -1)) {
            if (part.strip().startsWith("t=")) {
                try {
                    return Math.abs(clock.instant().getEpochSecond() - Long.parseLong(part.strip().substring(2))) <= TOLERANCE_SECONDS;
                } catch (NumberFormatException none) {
                    return false;
                }
            }
        }
        return false;
    }

    private static boolean isSigned(String payload, String signature, String secret) {
        try {
            return Webhook.Signature.verifyHeader(payload, signature, secret, 0);
        } catch (SignatureVerificationException forged) {
            return false;
        }
    }
}

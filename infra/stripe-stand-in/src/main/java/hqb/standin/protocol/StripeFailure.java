package hqb.standin.protocol;

import com.google.gson.JsonObject;
import hqb.standin.state.Resource;
import org.jspecify.annotations.Nullable;

/** A request that is answered by one of Stripe's errors. */
public final class StripeFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient JsonObject error;

    private StripeFailure(int status, String type, @Nullable String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.error = new JsonObject();
        if (code != null) {
            error.addProperty("code", code);
            error.addProperty("doc_url", "https://docs.stripe.com/error-codes/" + code.replace('_', '-'));
        }
        error.addProperty("message", message);
        error.addProperty("type", type);
    }

    /** A request that cannot be done as it was asked: 400. */
    public static StripeFailure invalid(@Nullable String code, String message) {
        return new StripeFailure(400, "invalid_request_error", code, message);
    }

    /** The same, because of one parameter. */
    public static StripeFailure parameter(@Nullable String code, String param, String message) {
        return invalid(code, message).with("param", param);
    }

    public static StripeFailure missing(String param) {
        return parameter("parameter_missing", param, "Missing required param: " + param + ".");
    }

    /** An object that does not exist: 404. */
    public static StripeFailure noSuch(String object, String id, String param) {
        return new StripeFailure(404, "invalid_request_error", "resource_missing", "No such " + object + ": '" + id + "'").with("param",
                param);
    }

    /** A card or wallet that says no: 402. */
    public static StripeFailure card(String code, @Nullable String declineCode, String message) {
        StripeFailure failure = new StripeFailure(402, "card_error", code, message);
        return declineCode == null ? failure : failure.with("decline_code", declineCode);
    }

    /** Any other error. */
    public static StripeFailure of(int status, String type, @Nullable String code, String message) {
        return new StripeFailure(status, type, code, message);
    }

    /** Adds a field to the error: a text, or an object as it is at this moment. */
    public StripeFailure with(String name, @Nullable Object value) {
        error.add(name, Resource.tree(value));
        return this;
    }

    public int status() {
        return status;
    }

    /** The error as objects remember it, e.g. in {@code last_payment_error}. */
    public JsonObject error() {
        return error.deepCopy();
    }

    /** The body of the answer. */
    public JsonObject body() {
        return Resource.object("error", error);
    }

    /** Whether an idempotency key remembers it: not where the request was refused before anything began. */
    public boolean isStored() {
        boolean refused = error.has("code") && error.get("code").getAsString().startsWith("parameter");
        return !refused && status != 409 && status != 429 && status != 401;
    }
}

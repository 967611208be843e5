package hqb.standin.resources;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import hqb.standin.protocol.Call;
import hqb.standin.protocol.Paging;
import hqb.standin.protocol.Parameters;
import hqb.standin.protocol.StripeFailure;
import hqb.standin.state.Ids;
import hqb.standin.state.Resource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One payment from the wish for money to its end. How it is confirmed is told in {@link PaymentAttempts}. */
public final class PaymentIntents {
    static final String KIND = "payment_intent";
    private static final Set<String> OPEN = Set.of("requires_payment_method", "requires_confirmation", "requires_action");

    private final World world;
    private final PaymentAttempts attempts;
    private final Charges charges;
    private final PaymentMethods methods;

    public PaymentIntents(World world, PaymentAttempts attempts, Charges charges, PaymentMethods methods) {
        this.world = world;
        this.attempts = attempts;
        this.charges = charges;
        this.methods = methods;
        world.agenda().define("payment_intent.expire", this::expire);
    }

    /** {@code POST /v1/payment_intents}. */
    public JsonElement create(Call call) {
        Parameters wanted = call.parameters();
        long amount = wanted.requiredNumber("amount");
        String currency = Currencies.known(wanted.required("currency"));
        Currencies.check(amount, currency);
        boolean confirm = wanted.flag("confirm");
        for (String name : List.of("off_session", "error_on_requires_action", "return_url")) {
            if (!confirm && wanted.has(name)) {
                throw StripeFailure.parameter("parameter_missing", "confirm",
                        "You cannot set `" + name + "` when creating a PaymentIntent without `confirm=true`.");
            }
        }
        String capture = wanted.text("capture_method", "automatic_async");
        String customer = wanted.text("customer");
        if (customer != null) {
            world.get("customer", customer, "customer");
        }
        Resource method = method(wanted);
        boolean listed = wanted.has("payment_method_types");
        boolean automatic = !listed
                && (!wanted.has("automatic_payment_methods") || wanted.below("automatic_payment_methods").flag("enabled"));
        if (listed && wanted.has("automatic_payment_methods")) {
            throw StripeFailure.parameter("parameters_exclusive", "automatic_payment_methods",
                    "You may only specify one of these parameters: automatic_payment_methods, payment_method_types.");
        }
        List<String> types = types(wanted, listed, capture);

        Resource intent = world.state().create(KIND, "pi");
        intent.set("amount", amount).set("amount_capturable", 0).set("amount_details", Resource.object("tip", new JsonObject()))
                .set("amount_received", 0).set("capture_method", capture)
                .set("client_secret", intent.id() + "_secret_" + Ids.letters(25)).set("confirmation_method", "automatic")
                .set("currency", currency).set("customer", customer).set("payment_method_options", new JsonObject())
                .set("payment_method_types", types).set("status", "requires_payment_method");
        intent.set("automatic_payment_methods", !automatic ? null
                : Resource.object("enabled", true, "allow_redirects",
                        wanted.below("automatic_payment_methods").text("allow_redirects", "always")));
        apply(intent, wanted);
        world.emit("payment_intent.created", intent);
        if (method != null) {
            attempts.choose(intent, method);
        }
        if (confirm) {
            attempts.confirm(intent, wanted, false);
        }
        return intent.json();
    }

    private @Nullable Resource method(Parameters wanted) {
        if (wanted.has("payment_method_data")) {
            return methods.create(wanted.below("payment_method_data"));
        }
        String id = wanted.text("payment_method");
        return id == null ? null : methods.resolve(id);
    }

    private static List<String> types(Parameters wanted, boolean listed, String capture) {
        boolean manual = capture.equals("manual");
        if (!listed) {
            return manual ? List.of("card") : PaymentMethods.TYPES;
        }
        List<String> types = wanted.texts("payment_method_types");
        for (String type : types) {
            if (!PaymentMethods.TYPES.contains(type)) {
                throw StripeFailure.parameter("payment_intent_invalid_parameter", "payment_method_types",
                        "The payment method type \"" + type
                                + "\" is invalid. Please ensure the provided type is activated in your dashboard"
                                + " (https://dashboard.stripe.com/account/payments/settings) and your account is enabled for any preview features that you are trying to use.");
            }
            if (manual && !type.equals("card")) {
                throw StripeFailure.parameter("payment_intent_invalid_parameter", "capture_method",
                        "The payment method type " + type + " does not support capture_method=manual.");
            }
        }
        return types;
    }

    private void apply(Resource intent, Parameters wanted) {
        for (String name : List.of("description", "receipt_email", "setup_future_usage", "statement_descriptor",
                "statement_descriptor_suffix", "transfer_group")) {
            if (wanted.has(name)) {
                intent.set(name, wanted.text(name));
            }
        }
        if (wanted.has("shipping")) {
            JsonElement shipping = wanted.get("shipping");
            intent.set("shipping", shipping == null ? null : shipping.deepCopy());
        }
        if (wanted.get("payment_method_options") != null) {
            intent.set("payment_method_options", wanted.below("payment_method_options").json().deepCopy());
        }
        Metadata.apply(intent, wanted);
    }

    /** {@code GET /v1/payment_intents/:id}. */
    public JsonElement retrieve(Call call) {
        return get(call).json();
    }

    private Resource get(Call call) {
        return world.get(KIND, call.id(), "intent");
    }

    /** {@code GET /v1/payment_intents}. */
    public JsonElement list(Call call) {
        return Paging.page(call, world.state().newest(KIND), Paging.same(call, "customer"));
    }

    /** {@code POST /v1/payment_intents/:id}. */
    public JsonElement update(Call call) {
        Resource intent = get(call);
        Parameters wanted = call.parameters();
        boolean moneyMatters = wanted.has("amount") || wanted.has("currency") || wanted.has("payment_method")
                || wanted.has("payment_method_data") || wanted.has("payment_method_types") || wanted.has("customer");
        if (moneyMatters && !OPEN.contains(intent.text("status"))) {
            throw unexpected(intent, "update");
        }
        String currency = wanted.has("currency") ? Currencies.known(wanted.required("currency")) : intent.text("currency");
        if (wanted.has("amount") || wanted.has("currency")) {
            long amount = wanted.number("amount", intent.number("amount"));
            Currencies.check(amount, currency);
            intent.set("amount", amount).set("currency", currency);
        }
        String customer = wanted.text("customer");
        if (customer != null) {
            intent.set("customer", world.get("customer", customer, "customer").id());
        }
        if (wanted.has("payment_method_types")) {
            intent.set("payment_method_types", types(wanted, true, intent.text("capture_method")));
        }
        apply(intent, wanted);
        Resource method = method(wanted);
        if (method != null) {
            attempts.choose(intent, method);
        }
        return intent.json();
    }

    /** {@code POST /v1/payment_intents/:id/confirm}. */
    public JsonElement confirm(Call call) {
        Resource intent = get(call);
        Parameters wanted = call.parameters();
        if (!OPEN.contains(intent.text("status"))) {
            throw unexpected(intent, "confirm");
        }
        apply(intent, wanted);
        Resource method = method(wanted);
        if (method != null) {
            attempts.choose(intent, method);
        }
        attempts.confirm(intent, wanted, false);
        return intent.json();
    }

    /** Confirms a payment on our page; 402 where the card says no. */
    public void confirmOnPage(Resource intent, Resource method, @Nullable String back) {
        attempts.choose(intent, method);
        attempts.confirm(intent, new Parameters(back == null ? new JsonObject() : Resource.object("return_url", back)), true);
    }

    /** {@code POST /v1/payment_intents/:id/capture}. */
    public JsonElement capture(Call call) {
        Resource intent = get(call);
        Parameters wanted = call.parameters();
        if (!intent.is("status", "requires_capture")) {
            throw unexpected(intent, "capture");
        }
        long most = intent.number("amount_capturable");
        long amount = wanted.number("amount_to_capture", most);
        if (amount > most || amount <= 0) {
            throw StripeFailure.parameter(amount > most ? "amount_too_large" : "parameter_invalid_integer", "amount_to_capture",
                    amount > most
                            ? "The amount to capture (" + amount + ") is greater than the amount that can be captured (" + most + ")."
                            : "This value must be greater than or equal to 1.");
        }
        Metadata.apply(intent, wanted);
        Resource charge = world.get(Charges.KIND, intent.text("latest_charge"), "latest_charge");
        charges.capture(charge, intent, amount);
        attempts.succeed(intent, charge);
        return intent.json();
    }

    /** {@code POST /v1/payment_intents/:id/cancel}. */
    public JsonElement cancel(Call call) {
        Resource intent = get(call);
        if (!OPEN.contains(intent.text("status")) && !intent.is("status", "requires_capture")) {
            throw unexpected(intent, "cancel");
        }
        cancel(intent, call.parameters().text("cancellation_reason"), false);
        return intent.json();
    }

    private void cancel(Resource intent, @Nullable String reason, boolean expired) {
        if (intent.is("status", "requires_capture")) {
            charges.release(world.get(Charges.KIND, intent.text("latest_charge"), "latest_charge"), expired);
        }
        intent.set("status", "canceled").set("canceled_at", world.now()).set("cancellation_reason", reason).set("amount_capturable", 0)
                .set("next_action", null);
        world.emit("payment_intent.canceled", intent);
    }

    private void expire(Resource intent) {
        if (intent.is("status", "requires_capture")) {
            cancel(intent, "automatic", true);
        }
    }

    private static StripeFailure unexpected(Resource intent, String verb) {
        String status = intent.text("status");
        String why = status.equals("succeeded") && verb.equals("confirm")
                ? "You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed."
                : "This PaymentIntent's status is " + status + ": you cannot " + verb + " it.";
        return StripeFailure.invalid("payment_intent_unexpected_state", why).with("payment_intent", intent.json().deepCopy());
    }
}

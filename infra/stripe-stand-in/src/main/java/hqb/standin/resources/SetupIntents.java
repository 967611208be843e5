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

/** A card kept for later payments that its holder is not there for. Wallets cannot be kept. */
public final class SetupIntents {
    static final String KIND = "setup_intent";
    private static final String METHOD = "payment_method";
    private static final String RETURN = "return_url";
    private static final Set<String> OPEN = Set.of("requires_payment_method", "requires_confirmation", "requires_action");

    private final World world;
    private final PaymentMethods methods;

    public SetupIntents(World world, PaymentMethods methods) {
        this.world = world;
        this.methods = methods;
    }

    /** {@code POST /v1/setup_intents}. */
    public JsonElement create(Call call) {
        Parameters wanted = call.parameters();
        for (String type : wanted.texts("payment_method_types")) {
            if (!type.equals("card")) {
                throw StripeFailure.parameter(null, "payment_method_types", "The payment method type " + type + " cannot be set up here.");
            }
        }
        String customer = wanted.text("customer");
        if (customer != null) {
            world.get("customer", customer, "customer");
        }
        Resource method = method(wanted);
        Resource intent = world.state().create(KIND, "seti");
        boolean automatic = !wanted.has("payment_method_types");
        intent.set("automatic_payment_methods", !automatic ? null
                : Resource.object("enabled", true, "allow_redirects",
                        wanted.below("automatic_payment_methods").text("allow_redirects", "always")))
                .set("client_secret", intent.id() + "_secret_" + Ids.letters(25)).set("customer", customer)
                .set("description", wanted.text("description")).set("payment_method_options", new JsonObject())
                .set("payment_method_types", List.of("card")).set("status", "requires_payment_method")
                .set("usage", wanted.text("usage", "off_session"));
        Metadata.apply(intent, wanted);
        world.emit("setup_intent.created", intent);
        choose(intent, method);
        if (wanted.flag("confirm")) {
            confirm(intent, wanted.text(RETURN), false);
        }
        return intent.json();
    }

    private @Nullable Resource method(Parameters wanted) {
        if (wanted.has("payment_method_data")) {
            return methods.create(wanted.below("payment_method_data"));
        }
        String id = wanted.text(METHOD);
        return id == null ? null : methods.resolve(id);
    }

    /** Gives it the card that is to be kept. */
    void choose(Resource intent, @Nullable Resource method) {
        if (method == null) {
            return;
        }
        if (!method.is("type", "card")) {
            throw StripeFailure.parameter(null, METHOD, "The payment method type " + method.text("type") + " cannot be set up here.");
        }
        intent.set(METHOD, method.id()).set("status", "requires_confirmation");
    }

    /** Confirms on our page; 402 where the card says no. */
    public void confirmOnPage(Resource intent, Resource method, @Nullable String back) {
        choose(intent, method);
        confirm(intent, back, true);
    }

    /** {@code POST /v1/setup_intents/:id/confirm}. */
    public JsonElement confirm(Call call) {
        Resource intent = world.get(KIND, call.id(), "intent");
        requireOpen(intent, "confirm");
        choose(intent, method(call.parameters()));
        confirm(intent, call.parameters().text(RETURN), false);
        return intent.json();
    }

    /** Keeps the card, or asks its holder for a proof first; 402 where the card says no. */
    void confirm(Resource intent, @Nullable String back, boolean hosted) {
        String id = intent.textOrNull(METHOD);
        if (id == null) {
            throw StripeFailure.parameter("parameter_missing", METHOD,
                    "You cannot confirm this SetupIntent because it's missing a payment method.");
        }
        if (back == null && !hosted && intent.is("automatic_payment_methods.allow_redirects", "always")) {
            throw StripeFailure.parameter("parameter_missing", RETURN,
                    "This SetupIntent is configured to accept payment methods that might redirect your customer off of your page: you must"
                            + " provide a `return_url`.");
        }
        Resource method = world.get(PaymentMethods.KIND, id, METHOD);
        TestCard card = PaymentMethods.card(method);
        intent.set("last_setup_error", null).hide("hosted", hosted).hide(RETURN, back);
        if (card.threeDSecure() != TestCard.ThreeDSecure.NEVER) {
            String page = world.baseUrl() + "/authorize/" + intent.id() + "?client_secret=" + intent.text("client_secret");
            intent.set("next_action", back == null && !hosted
                    ? Resource.object("type", "use_stripe_sdk", "use_stripe_sdk",
                            Resource.object("type", "three_d_secure_redirect", "stripe_js", page))
                    : Resource.object("type", "redirect_to_url", "redirect_to_url", Resource.object(RETURN, back, "url", page)))
                    .set("status", "requires_action");
            world.emit("setup_intent.requires_action", intent);
        } else if (card.decline() != null && !card.token().equals("card_chargeCustomerFail")) {
            TestCard.Decline no = card.decline();
            StripeFailure failure = StripeFailure.card(no.code(), no.declineCode(), no.message());
            fail(intent, method, failure);
            throw failure.with(KIND, intent.json().deepCopy()).with(METHOD, method.json().deepCopy());
        } else {
            succeed(intent, method);
        }
    }

    private void fail(Resource intent, Resource method, StripeFailure failure) {
        JsonObject error = failure.error();
        error.add(METHOD, method.json().deepCopy());
        intent.set("status", "requires_payment_method").set(METHOD, null).set("next_action", null).set("last_setup_error", error);
        world.emit("setup_intent.setup_failed", intent);
    }

    private void succeed(Resource intent, Resource method) {
        String customer = intent.textOrNull("customer");
        if (customer != null) {
            methods.attach(method, customer);
        }
        method.hide("set_up", true);
        intent.set("status", "succeeded").set("next_action", null).set("latest_attempt", Ids.next("setatt"));
        world.emit("setup_intent.succeeded", intent);
    }

    /** The holder proved who they are. */
    public void approve(Resource intent) {
        succeed(intent, world.get(PaymentMethods.KIND, intent.text(METHOD), METHOD));
    }

    /** The holder did not. */
    public void refuse(Resource intent) {
        fail(intent, world.get(PaymentMethods.KIND, intent.text(METHOD), METHOD),
                StripeFailure.of(402, "invalid_request_error", "setup_intent_authentication_failure",
                        "The latest attempt to set up the payment method has failed because authentication failed."));
    }

    private static void requireOpen(Resource intent, String verb) {
        if (!OPEN.contains(intent.text("status"))) {
            throw StripeFailure.invalid("setup_intent_unexpected_state", "You cannot " + verb + " this SetupIntent because its status is "
                    + intent.text("status") + ".").with(KIND, intent.json().deepCopy());
        }
    }

    /** {@code POST /v1/setup_intents/:id/cancel}. */
    public JsonElement cancel(Call call) {
        Resource intent = world.get(KIND, call.id(), "intent");
        requireOpen(intent, "cancel");
        intent.set("status", "canceled").set("cancellation_reason", call.parameters().text("cancellation_reason")).set("next_action", null);
        world.emit("setup_intent.canceled", intent);
        return intent.json();
    }

    /** {@code POST /v1/setup_intents/:id}. */
    public JsonElement update(Call call) {
        Resource intent = world.get(KIND, call.id(), "intent");
        Metadata.apply(intent, call.parameters());
        choose(intent, method(call.parameters()));
        return intent.json();
    }

    /** {@code GET /v1/setup_intents/:id}. */
    public JsonElement retrieve(Call call) {
        return world.get(KIND, call.id(), "intent").json();
    }

    /** {@code GET /v1/setup_intents}. */
    public JsonElement list(Call call) {
        return Paging.page(call, world.state().newest(KIND), Paging.same(call, "customer", METHOD));
    }
}

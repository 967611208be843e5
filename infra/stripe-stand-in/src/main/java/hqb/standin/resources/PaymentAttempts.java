package hqb.standin.resources;

import com.google.gson.JsonObject;
import hqb.standin.protocol.Parameters;
import hqb.standin.protocol.StripeFailure;
import hqb.standin.state.Resource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens when a payment is confirmed: a card pays, says no or wants its holder to prove who they are; a wallet always asks. */
public final class PaymentAttempts {
    private static final long HOLD_SECONDS = 7 * 86_400L;
    private static final String RETURN = "return_url";
    private static final String METHOD = "payment_method";

    private final World world;
    private final Charges charges;
    private final PaymentMethods methods;
    private final Disputes disputes;

    public PaymentAttempts(World world, Charges charges, PaymentMethods methods, Disputes disputes) {
        this.world = world;
        this.charges = charges;
        this.methods = methods;
        this.disputes = disputes;
    }

    /** Gives a payment its method; 400 where they do not fit. */
    void choose(Resource intent, Resource method) {
        String type = method.text("type");
        if (!intent.texts("payment_method_types").contains(type)) {
            throw StripeFailure.parameter("payment_intent_incompatible_payment_method", METHOD,
                    "The PaymentMethod provided (" + type
                            + ") is not allowed for this PaymentIntent. Please attach a PaymentMethod of one of"
                            + " the following types: " + String.join(", ", intent.texts("payment_method_types")) + ".");
        }
        if (method.hiddenFlag("detached")) {
            throw StripeFailure.invalid("payment_method_unexpected_state",
                    "The provided PaymentMethod was previously used with a PaymentIntent without Customer attachment, shared with a connected"
                            + " account without Customer attachment, or was detached from a Customer. It may not be used again.");
        }
        String owner = method.textOrNull("customer");
        if (owner != null && !intent.is("customer", owner)) {
            throw StripeFailure.parameter(null, METHOD,
                    "The customer parameter is required when the PaymentMethod " + method.id() + " belongs to customer " + owner + ".");
        }
        intent.set(METHOD, method.id()).set("status", "requires_confirmation").set("next_action", null);
    }

    /**
     * Confirms a payment.
     *
     * @param hosted whether a person did it on our page, where the way back after a failure is the page again
     * @throws StripeFailure 402 where the card says no; the payment remembers it
     */
    void confirm(Resource intent, Parameters wanted, boolean hosted) {
        String id = intent.textOrNull(METHOD);
        if (id == null) {
            throw StripeFailure.parameter("parameter_missing", METHOD,
                    "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the PaymentIntent"
                            + " with a payment method and then confirm it again, or confirm it again directly with a payment method or"
                            + " ConfirmationToken.");
        }
        Resource method = world.get(PaymentMethods.KIND, id, METHOD);
        String back = wanted.text(RETURN);
        boolean offSession = wanted.has("off_session") && !"false".equals(wanted.text("off_session"));
        boolean redirects = intent.is("automatic_payment_methods.allow_redirects", "always");
        boolean wallet = !method.is("type", "card");
        if (back == null && !hosted && !offSession && (wallet || redirects)) {
            throw StripeFailure.parameter("parameter_missing", RETURN,
                    wallet ? "A `return_url` must be specified because this payment method redirects the customer."
                            : "This PaymentIntent is configured to accept payment methods enabled in your Dashboard. Because some of these"
                                    + " payment methods might redirect your customer off of your page, you must provide a `return_url`.");
        }
        if (wallet && offSession) {
            throw StripeFailure.parameter(null, "off_session",
                    "The payment method type " + method.text("type") + " cannot be used off session.");
        }
        intent.set("last_payment_error", null).hide("hosted", hosted).hide(RETURN, back).hide("off_session", offSession);
        if (wallet) {
            askWallet(intent, method, back);
            return;
        }
        TestCard card = PaymentMethods.card(method);
        if (card.decline() != null && card.threeDSecure() == TestCard.ThreeDSecure.NEVER) {
            throw decline(intent, method, refusal(card.decline()), false);
        }
        if (!needsProof(intent, method, card)) {
            pay(intent, method, false);
        } else if (offSession) {
            throw decline(intent, method, StripeFailure.card("authentication_required", "authentication_required",
                    "Your card was declined. This transaction requires authentication."), false);
        } else if (wanted.flag("error_on_requires_action")) {
            throw decline(intent, method, StripeFailure.card("authentication_required", "authentication_required",
                    "Your card was declined. This transaction requires authentication."), false);
        } else {
            act(intent, back == null && !hosted
                    ? Resource.object("type", "use_stripe_sdk", "use_stripe_sdk",
                            Resource.object("type", "three_d_secure_redirect", "stripe_js", page(intent)))
                    : Resource.object("type", "redirect_to_url", "redirect_to_url", Resource.object(RETURN, back, "url", page(intent))));
        }
    }

    private static StripeFailure refusal(TestCard.Decline decline) {
        return StripeFailure.card(decline.code(), decline.declineCode(), decline.message());
    }

    private static boolean needsProof(Resource intent, Resource method, TestCard card) {
        String asked = intent.textOrNull("payment_method_options.card.request_three_d_secure");
        return switch (card.threeDSecure()) {
            case ALWAYS -> true;
            case UNTIL_SET_UP -> !method.hiddenFlag("set_up");
            case NEVER -> "any".equals(asked) || "challenge".equals(asked);
        };
    }

    private String page(Resource intent) {
        return world.baseUrl() + "/authorize/" + intent.id() + "?client_secret=" + intent.text("client_secret");
    }

    private void askWallet(Resource intent, Resource method, @Nullable String back) {
        if (method.is("type", "alipay")) {
            act(intent, Resource.object("type", "alipay_handle_redirect", "alipay_handle_redirect",
                    Resource.object("native_data", null, "native_url", null, RETURN, back, "url", page(intent))));
        } else {
            String url = page(intent);
            act(intent, Resource.object("type", "wechat_pay_display_qr_code", "wechat_pay_display_qr_code",
                    Resource.object("data", url, "hosted_instructions_url", url, "image_data_url", "data:image/png;base64,",
                            "image_url_png", url + "&image=png", "image_url_svg", url + "&image=svg")));
        }
    }

    private void act(Resource intent, JsonObject action) {
        intent.set("next_action", action).set("status", "requires_action");
        world.emit("payment_intent.requires_action", intent);
    }

    /** Says whether somebody still has to prove who they are, or to approve. */
    public boolean isWaiting(Resource intent) {
        return intent.is("status", "requires_action");
    }

    /** The person proved who they are, or approved: the money is taken, unless the card says no even so. */
    public void approve(Resource intent) {
        Resource method = world.get(PaymentMethods.KIND, intent.text(METHOD), METHOD);
        boolean card = method.is("type", "card");
        TestCard.Decline decline = card ? PaymentMethods.card(method).decline() : null;
        if (decline != null) {
            decline(intent, method, refusal(decline), true);
        } else {
            pay(intent, method, card);
        }
    }

    /** The person did not prove who they are, or refused. */
    public void refuse(Resource intent) {
        Resource method = world.get(PaymentMethods.KIND, intent.text(METHOD), METHOD);
        StripeFailure failure = method.is("type", "card")
                ? StripeFailure.of(402, "invalid_request_error", "payment_intent_authentication_failure",
                        "The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new PaymentMethod"
                                + " to attempt to fulfill this PaymentIntent again.")
                : StripeFailure.of(402, "invalid_request_error", "payment_intent_payment_attempt_failed",
                        "The payment attempt failed: the customer did not approve it.");
        remember(intent, method, failure, intent.textOrNull("latest_charge"));
    }

    private StripeFailure decline(Resource intent, Resource method, StripeFailure failure, boolean proven) {
        Resource charge = charges.decline(intent, method, failure, proven);
        failure.with("charge", charge.id());
        remember(intent, method, failure, charge.id());
        return failure.with("payment_intent", intent.json().deepCopy()).with(METHOD, method.json().deepCopy());
    }

    private void remember(Resource intent, Resource method, StripeFailure failure, @Nullable String charge) {
        JsonObject error = failure.error();
        error.add(METHOD, method.json().deepCopy());
        intent.set("status", "requires_payment_method").set(METHOD, null).set("next_action", null).set("last_payment_error", error)
                .set("latest_charge", charge);
        world.emit("payment_intent.payment_failed", intent);
    }

    private void pay(Resource intent, Resource method, boolean proven) {
        intent.set("next_action", null);
        Resource charge = charges.authorize(intent, method, proven);
        intent.set("latest_charge", charge.id());
        if (intent.textOrNull("setup_future_usage") != null && intent.textOrNull("customer") != null) {
            methods.attach(method, intent.text("customer"));
            if (proven && intent.is("setup_future_usage", "off_session")) {
                method.hide("set_up", true);
            }
        }
        if (intent.is("capture_method", "manual")) {
            intent.set("status", "requires_capture").set("amount_capturable", intent.number("amount"));
            world.agenda().add(intent, world.now() + HOLD_SECONDS, "payment_intent.expire");
            world.emit("payment_intent.amount_capturable_updated", intent);
        } else {
            succeed(intent, charge);
        }
    }

    /** The money is taken. */
    void succeed(Resource intent, Resource charge) {
        intent.set("status", "succeeded").set("amount_capturable", 0).set("amount_received", charge.number("amount_captured"));
        world.emit("payment_intent.succeeded", intent);
        TestCard.After after = afterwards(charge);
        Map<TestCard.After, String> reasons = Map.of(TestCard.After.DISPUTE_FRAUD, "fraudulent", TestCard.After.DISPUTE_NOT_RECEIVED,
                "product_not_received", TestCard.After.INQUIRY, "general");
        String reason = reasons.get(after);
        if (reason != null) {
            disputes.open(charge, charge.number("amount_captured"), reason, after == TestCard.After.INQUIRY);
        }
    }

    private TestCard.After afterwards(Resource charge) {
        Resource method = world.get(PaymentMethods.KIND, charge.text(METHOD), METHOD);
        return method.is("type", "card") ? PaymentMethods.card(method).after() : TestCard.After.NOTHING;
    }
}

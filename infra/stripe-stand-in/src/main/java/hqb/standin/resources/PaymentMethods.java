package hqb.standin.resources;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import hqb.standin.protocol.Call;
import hqb.standin.protocol.Paging;
import hqb.standin.protocol.Parameters;
import hqb.standin.protocol.StripeFailure;
import hqb.standin.state.Resource;
import hqb.standin.state.Shapes;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Cards and wallets. Only Stripe's published test cards are taken: a real number has no place here. */
public final class PaymentMethods {
    static final String KIND = "payment_method";
    static final List<String> TYPES = List.of("card", "alipay", "wechat_pay");
    private static final String NUMBER = "number";

    private final World world;

    public PaymentMethods(World world) {
        this.world = world;
    }

    /** {@code POST /v1/payment_methods}. */
    public JsonElement create(Call call) {
        return create(call.parameters()).json();
    }

    /** A payment method of parameters as {@code payment_method_data} has them too. */
    public Resource create(Parameters wanted) {
        String type = wanted.required("type");
        if (!TYPES.contains(type)) {
            throw StripeFailure.parameter(null, "type", "This stand-in takes card, alipay and wechat_pay, not " + type + ".");
        }
        if (!type.equals("card")) {
            Resource wallet = method(type, wanted);
            return wallet.set(type, type.equals("alipay") ? Resource.object("fingerprint", null) : new JsonObject());
        }
        Parameters card = wanted.below("card");
        String token = card.text("token");
        if (token != null) {
            return ofToken(token.replaceFirst("^tok_", "card_"), token, wanted);
        }
        return ofNumber(card, wanted);
    }

    private Resource ofNumber(Parameters card, Parameters wanted) {
        String number = card.text(NUMBER);
        if (number == null) {
            throw StripeFailure.missing("card[number]");
        }
        number = number.replace(" ", "").replace("-", "");
        if (!TestCard.isPlausible(number)) {
            throw StripeFailure.card("incorrect_number", null, "Your card number is incorrect.").with("param", NUMBER);
        }
        TestCard known = TestCard.byNumber(number);
        if (known == null) {
            throw StripeFailure.card("card_declined", "live_mode_test_card",
                    "Your card was declined. Your request was in test mode, but used a non test card."
                            + " For a list of valid test cards, visit: https://stripe.com/docs/testing.");
        }
        long month = card.number("exp_month", 0);
        if (month < 1 || month > 12) {
            throw StripeFailure.card("invalid_expiry_month", null, "Your card's expiration month is invalid.").with("param", "exp_month");
        }
        long year = card.number("exp_year", 0);
        year = year < 100 ? year + 2000 : year;
        YearMonth today = YearMonth.from(Instant.ofEpochSecond(world.now()).atZone(ZoneOffset.UTC));
        if (year > today.getYear() + 50 || YearMonth.of((int) year, (int) month).isBefore(today)) {
            throw StripeFailure.card("invalid_expiry_year", null, "Your card's expiration year is invalid.").with("param", "exp_year");
        }
        String cvc = card.text("cvc");
        if (cvc != null && !cvc.matches("\\d{3,4}")) {
            throw StripeFailure.card("invalid_cvc", null, "Your card's security code is invalid.").with("param", "cvc");
        }
        return of(known, month, year, wanted);
    }

    private Resource ofToken(String token, String asked, Parameters wanted) {
        TestCard known = TestCard.byToken(token);
        if (known == null) {
            throw StripeFailure.noSuch("token", asked, "card[token]");
        }
        return of(known, 12, nextYear(), wanted);
    }

    private long nextYear() {
        return Instant.ofEpochSecond(world.now()).atZone(ZoneOffset.UTC).getYear() + 1L;
    }

    private Resource of(TestCard card, long month, long year, Parameters wanted) {
        Resource method = method("card", wanted);
        JsonObject shown = Shapes.blank("payment_method.card");
        JsonObject checks = Resource.object("address_line1_check", null, "address_postal_code_check", null, "cvc_check", "unchecked");
        var networks = new JsonArray();
        networks.add(card.brand());
        Resource.object("brand", card.brand(), "checks", checks, "country", country(card), "display_brand", card.brand(), "exp_month",
                month, "exp_year", year, "fingerprint", fingerprint(card), "funding", "credit", "last4",
                card.number().substring(card.number().length() - 4), "networks",
                Resource.object("available", networks, "preferred", null), "three_d_secure_usage", Resource.object("supported", true))
                .asMap().forEach(shown::add);
        return method.set("card", shown).hide(NUMBER, card.number());
    }

    private static String country(TestCard card) {
        return switch (card.token()) {
            case "card_cn", "card_unionpay" -> "CN";
            case "card_hk" -> "HK";
            default -> "US";
        };
    }

    private static String fingerprint(TestCard card) {
        return "FP" + Integer.toUnsignedString(Objects.hash(card.number(), "standin"), 36).toUpperCase(java.util.Locale.ROOT);
    }

    private Resource method(String type, Parameters wanted) {
        Resource method = world.state().create(KIND, "pm");
        JsonObject billing = Shapes.blank("charge.billing_details");
        wanted.below("billing_details").json().asMap().forEach((name, value) -> {
            if (value.isJsonObject()) {
                value.getAsJsonObject().asMap().forEach(billing.getAsJsonObject(name)::add);
            } else {
                billing.add(name, value);
            }
        });
        method.set("allow_redisplay", wanted.text("allow_redisplay", "unspecified")).set("billing_details", billing).set("type", type);
        Metadata.apply(method, wanted);
        return method;
    }

    /** The payment method with an id; Stripe's {@code pm_card_...} names make a new one. */
    public Resource resolve(String id) {
        if (id.startsWith("pm_card_")) {
            return ofToken(id.substring(3), id, Parameters.none());
        }
        return world.get(KIND, id, KIND);
    }

    static TestCard card(Resource method) {
        return Objects.requireNonNull(TestCard.byNumber(Objects.requireNonNull(method.hidden(NUMBER))));
    }

    /** {@code GET /v1/payment_methods/:id}. */
    public JsonElement retrieve(Call call) {
        return world.get(KIND, call.id(), KIND).json();
    }

    /** {@code POST /v1/payment_methods/:id}. */
    public JsonElement update(Call call) {
        Resource method = world.get(KIND, call.id(), KIND);
        Metadata.apply(method, call.parameters());
        world.emit("payment_method.updated", method);
        return method.json();
    }

    /** {@code POST /v1/payment_methods/:id/attach}. */
    public JsonElement attach(Call call) {
        Resource method = resolve(call.id());
        Resource customer = world.get("customer", call.parameters().required("customer"), "customer");
        attach(method, customer.id());
        return method.json();
    }

    void attach(Resource method, String customer) {
        String owner = method.textOrNull("customer");
        if (owner != null && !owner.equals(customer)) {
            throw StripeFailure.invalid(null, "The payment method you provided has already been attached to a customer.");
        }
        if (!method.is("type", "card")) {
            throw StripeFailure.invalid("payment_method_unexpected_state",
                    "A PaymentMethod of type " + method.text("type") + " cannot be attached to a customer here.");
        }
        if (owner == null) {
            TestCard.Decline decline = card(method).decline();
            if (decline != null && card(method).threeDSecure() == TestCard.ThreeDSecure.NEVER
                    && !card(method).token().equals("card_chargeCustomerFail")) {
                throw StripeFailure.card(decline.code(), decline.declineCode(), decline.message());
            }
            method.set("customer", customer);
            world.emit("payment_method.attached", method);
        }
    }

    /** {@code POST /v1/payment_methods/:id/detach}. */
    public JsonElement detach(Call call) {
        Resource method = world.get(KIND, call.id(), KIND);
        if (method.textOrNull("customer") == null) {
            throw StripeFailure.invalid(null,
                    "The payment method you provided is not attached to a customer so detachment is impossible.");
        }
        method.set("customer", null).hide("detached", true);
        world.emit("payment_method.detached", method);
        return method.json();
    }

    /** {@code GET /v1/payment_methods} and {@code GET /v1/customers/:id/payment_methods}. */
    public JsonElement list(Call call) {
        @Nullable
        String customer = call.ids().isEmpty() ? call.parameters().text("customer") : call.id();
        if (customer != null) {
            world.get("customer", customer, "customer");
        }
        return Paging.page(call, world.state().newest(KIND),
                Paging.same(call, "type").and(method -> customer != null && method.is("customer", customer)));
    }
}

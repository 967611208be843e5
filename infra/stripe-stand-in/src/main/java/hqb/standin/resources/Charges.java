package hqb.standin.resources;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import hqb.standin.protocol.Call;
import hqb.standin.protocol.Paging;
import hqb.standin.protocol.StripeFailure;
import hqb.standin.state.Ids;
import hqb.standin.state.Resource;
import hqb.standin.state.Shapes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was taken from a card or wallet, or was tried to be. */
public final class Charges {
    static final String KIND = "charge";
    private static final long HOLD_SECONDS = 7 * 86_400L;
    private static final String SHOW_LINE = "charge.show_line";
    private static final String LINE = "line";

    private final World world;
    private final BalanceTransactions statement;

    public Charges(World world, BalanceTransactions statement) {
        this.world = world;
        this.statement = statement;
        world.agenda().define(SHOW_LINE, this::showLine);
    }

    /** Takes or reserves the money of a payment. */
    Resource authorize(Resource intent, Resource method, boolean proven) {
        boolean later = intent.is("capture_method", "manual");
        Resource charge = charge(intent, method, proven);
        charge.set("status", "succeeded").set("paid", true).set("captured", !later).set("amount_captured",
                later ? 0 : intent.number("amount"));
        JsonObject outcome = Shapes.blank("charge.outcome");
        outcome.addProperty("network_status", "approved_by_network");
        outcome.addProperty("seller_message", "Payment complete.");
        outcome.addProperty("type", "authorized");
        charge.set("outcome", outcome);
        if (later) {
            charge.set("payment_method_details.card.capture_before", world.now() + HOLD_SECONDS);
            charge.set("payment_method_details.card.amount_authorized", intent.number("amount"));
        } else {
            book(charge, intent, method);
        }
        world.emit("charge.succeeded", charge);
        return charge;
    }

    /** Takes reserved money, all or a part; the rest is let go. */
    void capture(Resource charge, Resource intent, long amount) {
        charge.set("captured", true).set("amount_captured", amount);
        if (amount < charge.number("amount")) {
            charge.set("amount_refunded", charge.number("amount") - amount);
        }
        book(charge, intent, world.get(PaymentMethods.KIND, charge.text("payment_method"), "payment_method"));
        world.emit("charge.captured", charge);
    }

    /** Lets reserved money go. */
    void release(Resource charge, boolean expired) {
        charge.set("amount_refunded", charge.number("amount")).set("refunded", true);
        world.emit(expired ? "charge.expired" : "charge.refunded", charge);
    }

    private void book(Resource charge, Resource intent, Resource method) {
        boolean card = method.is("type", "card");
        boolean atOnce = card && PaymentMethods.card(method).after() == TestCard.After.AVAILABLE_AT_ONCE;
        long amount = charge.number("amount_captured");
        String currency = charge.text("currency");
        Resource line = statement.book(new BalanceTransactions.Line(World.PLATFORM, card ? "charge" : "payment", "charge", charge.id(),
                currency, amount, Currencies.fee(amount, currency), atOnce ? world.now() : world.availableOn(), "buyers",
                charge.textOrNull("description")));
        charge.hide(LINE, line.id());
        if (intent.is("capture_method", "automatic_async")) {
            world.agenda().add(charge, world.now() + 1, SHOW_LINE);
        } else {
            charge.set("balance_transaction", line.id());
        }
    }

    private void showLine(Resource charge) {
        charge.set("balance_transaction", charge.hidden(LINE));
        world.emit("charge.updated", charge, Resource.object("balance_transaction", null));
    }

    /** The line of the statement that a charge has, also before it is shown. */
    @Nullable
    Resource line(Resource charge) {
        String id = charge.hidden(LINE);
        return id == null ? null : world.state().find("balance_transaction", id);
    }

    /** Remembers that a card or wallet said no. */
    Resource decline(Resource intent, Resource method, StripeFailure failure, boolean proven) {
        Resource charge = charge(intent, method, proven);
        JsonObject error = failure.error();
        String declineCode = error.has("decline_code") ? error.get("decline_code").getAsString() : null;
        JsonObject outcome = Shapes.blank("charge.outcome");
        outcome.addProperty("network_status", "declined_by_network");
        outcome.addProperty("reason", declineCode == null ? error.get("code").getAsString() : declineCode);
        outcome.addProperty("seller_message", "The bank did not return any further details with this decline.");
        outcome.addProperty("type", "issuer_declined");
        charge.set("status", "failed").set("paid", false).set("captured", false).set("failure_code", error.get("code").getAsString())
                .set("failure_message", failure.getMessage()).set("outcome", outcome);
        world.emit("charge.failed", charge);
        return charge;
    }

    private Resource charge(Resource intent, Resource method, boolean proven) {
        String type = method.text("type");
        Resource charge = world.state().create(KIND, type.equals("card") ? "ch" : "py");
        charge.set("amount", intent.number("amount")).set("amount_captured", 0).set("amount_refunded", 0)
                .set("billing_details", Objects.requireNonNull(method.get("billing_details")).deepCopy()).set("captured", false)
                .set("currency", intent.text("currency")).set("customer", intent.textOrNull("customer"))
                .set("calculated_statement_descriptor", "VIRTUAL HQB").set("description", intent.textOrNull("description"))
                .set("disputed", false).set("fraud_details", new JsonObject())
                .set("metadata", Objects.requireNonNull(intent.get("metadata")).deepCopy()).set("payment_intent", intent.id())
                .set("payment_method", method.id()).set("payment_method_details", details(method, type, proven))
                .set("receipt_email", intent.textOrNull("receipt_email")).set("refunded", false)
                .set("transfer_group", intent.textOrNull("transfer_group"));
        charge.set("shipping", intent.get("shipping")).set("statement_descriptor_suffix", intent.textOrNull("statement_descriptor_suffix"));
        return charge;
    }

    private static JsonObject details(Resource method, String type, boolean proven) {
        if (type.equals("alipay")) {
            return Resource.object("type", type, type,
                    Resource.object("buyer_id", null, "fingerprint", null, "transaction_id", Ids.letters(16)));
        }
        if (type.equals("wechat_pay")) {
            return Resource.object("type", type, type, Resource.object("fingerprint", null, "transaction_id", Ids.letters(16)));
        }
        JsonObject card = Shapes.blank("charge.card");
        JsonObject saved = Objects.requireNonNull(method.get("card")).getAsJsonObject();
        for (String same : java.util.List.of("brand", "country", "exp_month", "exp_year", "fingerprint", "funding", "last4")) {
            card.add(same, saved.get(same));
        }
        JsonObject checks = saved.getAsJsonObject("checks").deepCopy();
        checks.addProperty("cvc_check", "pass");
        card.add("checks", checks);
        card.addProperty("network", saved.get("brand").getAsString());
        if (proven) {
            card.add("three_d_secure", Resource.object("authentication_flow", "challenge", "electronic_commerce_indicator", "05",
                    "exemption_indicator", null, "result", "authenticated", "result_reason", null, "transaction_id", Ids.letters(12),
                    "version", "2.2.0"));
        }
        return Resource.object("type", "card", "card", card);
    }

    /** {@code GET /v1/charges/:id}. */
    public JsonElement retrieve(Call call) {
        return world.get(KIND, call.id(), "id").json();
    }

    /** {@code POST /v1/charges/:id}. */
    public JsonElement update(Call call) {
        Resource charge = world.get(KIND, call.id(), "id");
        Metadata.apply(charge, call.parameters());
        if (call.parameters().has("description")) {
            charge.set("description", call.parameters().text("description"));
        }
        String group = call.parameters().text("transfer_group");
        if (group != null) {
            if (charge.textOrNull("transfer_group") != null && !charge.is("transfer_group", group)) {
                throw StripeFailure.parameter(null, "transfer_group", "The transfer_group of a charge cannot be changed once it is set.");
            }
            charge.set("transfer_group", group);
        }
        world.emit("charge.updated", charge);
        return charge.json();
    }

    /** {@code GET /v1/charges}. */
    public JsonElement list(Call call) {
        return Paging.page(call, world.state().newest(KIND), Paging.same(call, "customer", "payment_intent", "transfer_group"));
    }
}

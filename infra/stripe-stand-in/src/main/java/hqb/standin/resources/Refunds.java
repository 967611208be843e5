package hqb.standin.resources;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import hqb.standin.protocol.Call;
import hqb.standin.protocol.Paging;
import hqb.standin.protocol.Parameters;
import hqb.standin.protocol.StripeFailure;
import hqb.standin.state.Resource;
import java.util.Map;

/** Money that goes back to a buyer. Stripe's fee is not given back. */
public final class Refunds {
    private static final String KIND = "refund";
    private static final String FINISH = "refund.finish";
    private static final String FAIL = "refund.fail";
    private static final String RETRY = "refund.retry";
    private static final long MOMENT_SECONDS = 60;
    private static final long RETRY_SECONDS = 3_600;
    private static final long DAY = 86_400;
    /** How many days after the payment a wallet takes money back. */
    private static final Map<String, Long> WALLET_DAYS = Map.of("alipay", 90L, "wechat_pay", 180L);

    private final World world;
    private final Charges charges;
    private final BalanceTransactions statement;

    public Refunds(World world, Charges charges, BalanceTransactions statement) {
        this.world = world;
        this.charges = charges;
        this.statement = statement;
        world.agenda().define(FINISH, this::finish);
        world.agenda().define(FAIL, refund -> fail(refund, "expired_or_canceled_card"));
        world.agenda().define(RETRY, this::retry);
    }

    /** {@code POST /v1/refunds}. */
    public JsonElement create(Call call) {
        Parameters wanted = call.parameters();
        Resource charge = charge(wanted);
        long amount = amount(wanted, charge);
        String type = charge.text("payment_method_details.type");
        Long days = WALLET_DAYS.get(type);
        if (days != null && world.now() > charge.number("created") + days * DAY) {
            throw StripeFailure.invalid("charge_not_refundable",
                    "This payment can no longer be refunded: " + type + " takes refunds for " + days + " days after the payment.");
        }
        Resource refund = world.state().create(KIND, type.equals("card") ? "re" : "pyr");
        refund.set("amount", amount).set("charge", charge.id()).set("currency", charge.text("currency"))
                .set("destination_details", destination(type)).set("payment_intent", charge.textOrNull("payment_intent"))
                .set("payment_method", charge.textOrNull("payment_method")).set("reason", wanted.text("reason"));
        refund.remove("livemode");
        Metadata.apply(refund, wanted);
        charge.add("amount_refunded", amount).set("refunded",
                charge.number("amount_refunded") == charge.number("amount"));
        if (statement.total(World.PLATFORM, charge.text("currency")) < amount) {
            refund.set("status", "pending").set("pending_reason", "insufficient_funds");
            world.agenda().add(refund, world.now() + RETRY_SECONDS, RETRY);
        } else {
            send(refund, charge);
        }
        world.emit("refund.created", refund);
        world.emit("charge.refunded", charge);
        return refund.json();
    }

    private Resource charge(Parameters wanted) {
        String id = wanted.text("charge");
        String intentId = wanted.text("payment_intent");
        if (id == null && intentId == null) {
            throw StripeFailure.invalid("parameter_missing",
                    "One of the following params should be provided for this request: payment_intent or charge.");
        }
        if (intentId != null) {
            Resource intent = world.get(PaymentIntents.KIND, intentId, "payment_intent");
            String latest = intent.textOrNull("latest_charge");
            if (latest == null || !intent.is("status", "succeeded")) {
                throw StripeFailure.parameter("payment_intent_unexpected_state", "payment_intent",
                        "This PaymentIntent (" + intentId + ") does not have a successful charge to refund.");
            }
            id = latest;
        }
        return world.get(Charges.KIND, java.util.Objects.requireNonNull(id), "charge");
    }

    private static long amount(Parameters wanted, Resource charge) {
        if (!charge.flag("captured") || !charge.is("status", "succeeded")) {
            throw StripeFailure.invalid("charge_not_refundable", "Charge " + charge.id() + " has not been captured.");
        }
        if (charge.flag("disputed") && !charge.hiddenFlag("refundable_dispute")) {
            throw StripeFailure.invalid("charge_disputed", "Charge " + charge.id() + " has been charged back; cannot issue a refund.");
        }
        long left = charge.number("amount") - charge.number("amount_refunded");
        if (left <= 0) {
            throw StripeFailure.invalid("charge_already_refunded", "Charge " + charge.id() + " has already been refunded.");
        }
        long amount = wanted.number("amount", left);
        String currency = charge.text("currency");
        if (amount <= 0) {
            throw StripeFailure.parameter("parameter_invalid_integer", "amount", "This value must be greater than or equal to 1.");
        }
        if (amount > left) {
            throw StripeFailure.parameter(null, "amount", "Refund amount (" + Currencies.written(amount, currency)
                    + ") is greater than unrefunded amount on charge (" + Currencies.written(left, currency) + ")");
        }
        return amount;
    }

    private static JsonObject destination(String type) {
        return Resource.object("type", type, type, type.equals("card")
                ? Resource.object("reference_status", "pending", "reference_type", "acquirer_reference_number", "type", "refund")
                : new JsonObject());
    }

    private void send(Resource refund, Resource charge) {
        Resource line = charges.line(charge);
        boolean early = line != null && line.is("status", "pending");
        boolean card = charge.is("payment_method_details.type", "card");
        Resource booked = statement.book(new BalanceTransactions.Line(World.PLATFORM, card ? "refund" : "payment_refund", "refund",
                refund.id(), refund.text("currency"), -refund.number("amount"), 0,
                early && line != null ? line.number("available_on") : world.now(), "buyers", "REFUND FOR CHARGE"));
        refund.set("balance_transaction", booked.id()).set("pending_reason", null);
        TestCard.After after = card ? after(charge) : TestCard.After.REFUND_PENDS;
        if (after == TestCard.After.REFUND_PENDS) {
            refund.set("status", "pending").set("pending_reason", "processing");
            world.agenda().add(refund, world.now() + MOMENT_SECONDS, FINISH);
        } else {
            refund.set("status", "succeeded");
            if (after == TestCard.After.REFUND_FAILS) {
                world.agenda().add(refund, world.now() + MOMENT_SECONDS, FAIL);
            }
        }
    }

    private TestCard.After after(Resource charge) {
        return PaymentMethods.card(world.get(PaymentMethods.KIND, charge.text("payment_method"), "payment_method")).after();
    }

    private void retry(Resource refund) {
        if (!refund.is("pending_reason", "insufficient_funds")) {
            return;
        }
        if (statement.total(World.PLATFORM, refund.text("currency")) < refund.number("amount")) {
            world.agenda().add(refund, world.now() + RETRY_SECONDS, RETRY);
        } else {
            send(refund, world.get(Charges.KIND, refund.text("charge"), "charge"));
            updated(refund);
        }
    }

    private void finish(Resource refund) {
        if (refund.is("status", "pending")) {
            refund.set("status", "succeeded").set("pending_reason", null);
            updated(refund);
        }
    }

    private void updated(Resource refund) {
        world.emit("refund.updated", refund);
        world.emit("charge.refund.updated", refund);
    }

    /** The buyer's bank did not take the money: it is ours again. */
    public void fail(Resource refund, String reason) {
        if (refund.is("status", "failed") || refund.textOrNull("balance_transaction") == null) {
            return;
        }
        Resource charge = world.get(Charges.KIND, refund.text("charge"), "charge");
        Resource booked = statement.book(new BalanceTransactions.Line(World.PLATFORM, "refund_failure", "refund_failure", refund.id(),
                refund.text("currency"), refund.number("amount"), 0, world.now(), "buyers", "REFUND FAILURE"));
        refund.set("status", "failed").set("failure_reason", reason).set("failure_balance_transaction", booked.id()).set("pending_reason",
                null);
        charge.add("amount_refunded", -refund.number("amount")).set("refunded", false);
        world.emit("refund.failed", refund);
        updated(refund);
        world.emit("charge.updated", charge);
    }

    /** {@code GET /v1/refunds/:id}. */
    public JsonElement retrieve(Call call) {
        return world.get(KIND, call.id(), "id").json();
    }

    /** {@code POST /v1/refunds/:id}. */
    public JsonElement update(Call call) {
        Resource refund = world.get(KIND, call.id(), "id");
        Metadata.apply(refund, call.parameters());
        updated(refund);
        return refund.json();
    }

    /** {@code POST /v1/refunds/:id/cancel}: Stripe cancels only those that wait for the buyer, which none of our methods does. */
    public JsonElement cancel(Call call) {
        Resource refund = world.get(KIND, call.id(), "id");
        throw StripeFailure.invalid(null, "You can only cancel refunds with status requires_action; the status of " + refund.id() + " is "
                + refund.text("status") + ".");
    }

    /** {@code GET /v1/refunds}. */
    public JsonElement list(Call call) {
        return Paging.page(call, world.state().newest(KIND), Paging.same(call, "charge", "payment_intent"));
    }
}

package hqb.standin.resources;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import hqb.standin.protocol.Call;
import hqb.standin.protocol.Paging;
import hqb.standin.protocol.Parameters;
import hqb.standin.protocol.StripeFailure;
import hqb.standin.state.Ids;
import hqb.standin.state.Resource;
import org.jspecify.annotations.Nullable;

/** Money that goes from the platform to a recipient, and the same way back. */
public final class Transfers {
    private static final String KIND = "transfer";
    private static final String REVERSAL = "transfer_reversal";
    private static final String TRANSIT = "transit";
    private static final String GROUP = "transfer_group";
    private static final String TRANSFERRED = "transferred";

    private final World world;
    private final Charges charges;
    private final BalanceTransactions statement;
    private final RecipientAccounts recipients;

    public Transfers(World world, Charges charges, BalanceTransactions statement, RecipientAccounts recipients) {
        this.world = world;
        this.charges = charges;
        this.statement = statement;
        this.recipients = recipients;
    }

    /** {@code POST /v1/transfers}. */
    public JsonElement create(Call call) {
        Parameters wanted = call.parameters();
        String currency = Currencies.known(wanted.required("currency"));
        String destination = wanted.required("destination");
        String source = wanted.text("source_transaction");
        long amount = source == null || wanted.has("amount") ? wanted.requiredNumber("amount") : Long.MIN_VALUE;
        recipients.requireTransfers(destination);
        Resource charge = source == null ? null : world.get(Charges.KIND, source, "source_transaction");
        long left = charge == null ? statement.available(World.PLATFORM, currency) : left(charge, currency);
        if (amount == Long.MIN_VALUE) {
            amount = left;
        }
        if (amount <= 0) {
            throw StripeFailure.parameter("parameter_invalid_integer", "amount", "This value must be greater than or equal to 1.");
        }
        if (amount > left) {
            throw charge == null ? insufficient()
                    : StripeFailure.parameter("balance_insufficient", "amount",
                            "Transfers using this transaction as a source must not exceed the"
                                    + " source amount of " + Currencies.written(charge.number("amount_captured"), currency) + " ("
                                    + Currencies.written(left, currency) + " remaining).");
        }
        String group = group(wanted.text(GROUP), charge);
        Resource line = charge == null ? null : charges.line(charge);
        long availableOn = line == null ? world.now() : Math.max(world.now(), line.number("available_on"));

        Resource transfer = world.state().create(KIND, "tr");
        String arrival = Ids.next("py");
        transfer.set("amount", amount).set("amount_reversed", 0).set("currency", currency).set("description", wanted.text("description"))
                .set("destination", destination).set("destination_payment", arrival).set("reversals", reversals(transfer.id()))
                .set("reversed", false).set("source_transaction", source).set("source_type", "card").set(GROUP, group);
        Metadata.apply(transfer, wanted);
        // what leaves the pending money of a charge leaves it together with the charge's own line
        Resource out = statement.book(new BalanceTransactions.Line(World.PLATFORM, KIND, KIND, transfer.id(), currency, -amount, 0,
                availableOn, TRANSIT, wanted.text("description")));
        statement.book(new BalanceTransactions.Line(destination, "payment", "charge", arrival, currency, amount, 0, availableOn, TRANSIT,
                wanted.text("description")));
        if (charge != null) {
            charge.hide(TRANSFERRED, charge.hiddenNumber(TRANSFERRED) + amount);
        }
        transfer.set("balance_transaction", out.id()).hide("available_on", availableOn);
        world.emit("transfer.created", transfer);
        return transfer.json();
    }

    private long left(Resource charge, String currency) {
        if (!charge.is("status", "succeeded") || !charge.flag("captured")) {
            throw StripeFailure.parameter(null, "source_transaction", "The source transaction " + charge.id() + " has not been captured.");
        }
        if (!charge.is("currency", currency)) {
            throw StripeFailure.parameter(null, "currency", "The currency of source_transaction's balance transaction ("
                    + charge.text("currency") + ") must be the same as the transfer currency (" + currency + ")");
        }
        return charge.number("amount_captured") - charge.hiddenNumber(TRANSFERRED);
    }

    private static @Nullable String group(@Nullable String wanted, @Nullable Resource charge) {
        if (charge == null) {
            return wanted;
        }
        String has = charge.textOrNull(GROUP);
        if (has == null) {
            has = wanted == null ? "group_" + charge.text("payment_intent") : wanted;
            charge.set(GROUP, has);
        }
        if (wanted != null && !wanted.equals(has)) {
            throw StripeFailure.parameter(null, GROUP,
                    "The transfer_group must be that of the source transaction: " + has + ", not " + wanted + ".");
        }
        return has;
    }

    private static StripeFailure insufficient() {
        return StripeFailure.invalid("balance_insufficient",
                "You have insufficient available funds in your Stripe account. Try adding funds directly to your available balance by"
                        + " creating Charges using the 4000000000000077 test card. See: https://stripe.com/docs/testing#available-balance");
    }

    private static JsonObject reversals(String transfer) {
        return Paging.list(new JsonArray(), false, "/v1/transfers/" + transfer + "/reversals");
    }

    /** {@code POST /v1/transfers/:id/reversals}. */
    public JsonElement reverse(Call call) {
        Resource transfer = world.get(KIND, call.id(), "id");
        Parameters wanted = call.parameters();
        long left = transfer.number("amount") - transfer.number("amount_reversed");
        if (left == 0) {
            throw StripeFailure.invalid(null, "Transfer " + transfer.id() + " is already fully reversed.");
        }
        long amount = wanted.number("amount", left);
        String currency = transfer.text("currency");
        if (amount <= 0 || amount > left) {
            throw StripeFailure.parameter(null, "amount", "Reversal amount (" + Currencies.written(amount, currency)
                    + ") is greater than unreversed amount on transfer (" + Currencies.written(left, currency) + ")");
        }
        String destination = transfer.text("destination");
        long availableOn = Math.max(world.now(), transfer.hiddenNumber("available_on"));
        boolean pending = availableOn > world.now();
        if (!pending && statement.available(destination, currency) < amount) {
            throw StripeFailure.invalid("balance_insufficient",
                    "Insufficient funds in the connected account's balance to reverse this transfer.");
        }
        Resource reversal = world.state().create(REVERSAL, "trr");
        String back = Ids.next("pyr");
        Resource in = statement.book(new BalanceTransactions.Line(World.PLATFORM, "transfer_refund", REVERSAL, reversal.id(), currency,
                amount, 0, availableOn, TRANSIT, "REFUND FOR TRANSFER"));
        statement.book(new BalanceTransactions.Line(destination, "payment_refund", "refund", back, currency, -amount, 0, availableOn,
                TRANSIT, "REFUND FOR PAYMENT"));
        reversal.set("amount", amount).set("balance_transaction", in.id()).set("currency", currency)
                .set("destination_payment_refund", back).set("transfer", transfer.id());
        reversal.remove("livemode");
        Metadata.apply(reversal, wanted);
        transfer.add("amount_reversed", amount).set("reversed", transfer.number("amount_reversed") == transfer.number("amount"));
        var data = new JsonArray();
        world.state().newest(REVERSAL).stream().filter(each -> each.is(KIND, transfer.id())).limit(10)
                .forEach(each -> data.add(each.json().deepCopy()));
        transfer.set("reversals.data", data);
        world.emit("transfer.reversed", transfer);
        return reversal.json();
    }

    /** {@code GET /v1/transfers/:id}. */
    public JsonElement retrieve(Call call) {
        return world.get(KIND, call.id(), "id").json();
    }

    /** {@code POST /v1/transfers/:id}. */
    public JsonElement update(Call call) {
        Resource transfer = world.get(KIND, call.id(), "id");
        Metadata.apply(transfer, call.parameters());
        if (call.parameters().has("description")) {
            transfer.set("description", call.parameters().text("description"));
        }
        world.emit("transfer.updated", transfer);
        return transfer.json();
    }

    /** {@code GET /v1/transfers}. */
    public JsonElement list(Call call) {
        return Paging.page(call, world.state().newest(KIND), Paging.same(call, "destination", GROUP));
    }

    /** {@code GET /v1/transfers/:id/reversals/:reversal}. */
    public JsonElement reversal(Call call) {
        return world.get(REVERSAL, call.ids().getLast(), "id").json();
    }

    /** {@code GET /v1/transfers/:id/reversals}. */
    public JsonElement listReversals(Call call) {
        world.get(KIND, call.id(), "id");
        return Paging.page(call, world.state().newest(REVERSAL), each -> each.is(KIND, call.id()));
    }
}

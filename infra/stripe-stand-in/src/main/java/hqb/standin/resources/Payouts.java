package hqb.standin.resources;

import com.google.gson.JsonElement;
import hqb.standin.protocol.Call;
import hqb.standin.protocol.Paging;
import hqb.standin.protocol.Parameters;
import hqb.standin.protocol.StripeFailure;
import hqb.standin.state.Resource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Money that leaves a balance for a bank: sent after a day, there after two; what has arrived may still come back. */
public final class Payouts {
    private static final String KIND = "payout";
    private static final String OWNER = "owner";
    private static final String SEND = "payout.send";
    private static final String ARRIVE = "payout.arrive";
    private static final long DAY = 86_400;

    private final World world;
    private final BalanceTransactions statement;

    public Payouts(World world, BalanceTransactions statement) {
        this.world = world;
        this.statement = statement;
        world.agenda().define(SEND, this::send);
        world.agenda().define(ARRIVE, this::arrive);
    }

    /** {@code POST /v1/payouts}, for the asking account. */
    public JsonElement create(Call call) {
        Parameters wanted = call.parameters();
        String owner = call.account() == null ? World.PLATFORM : call.account();
        long amount = wanted.requiredNumber("amount");
        String currency = Currencies.known(wanted.required("currency"));
        if (wanted.text("method", "standard").equals("instant")) {
            throw StripeFailure.parameter("instant_payouts_unsupported", "method", "Instant payouts are not reproduced by this stand-in.");
        }
        if (amount <= 0) {
            throw StripeFailure.parameter("parameter_invalid_integer", "amount", "This value must be greater than or equal to 1.");
        }
        if (amount > statement.available(owner, currency)) {
            throw StripeFailure.invalid("balance_insufficient",
                    "You have insufficient funds in your Stripe account for this transfer. Your card balance is too low.");
        }
        Resource payout = payOut(owner, amount, currency, false, wanted.text("description"));
        payout.set("statement_descriptor", wanted.text("statement_descriptor"));
        Metadata.apply(payout, wanted);
        world.emit("payout.created", payout);
        return payout.json();
    }

    /** Pays all that is available out, as Stripe does by itself on its days; null where there is nothing. */
    public @Nullable Resource payOutAvailable(String owner, String currency) {
        List<Resource> lines = world.state().all("balance_transaction").stream()
                .filter(line -> BalanceTransactions.owner(line).equals(owner) && line.is("currency", currency)
                        && line.is("status", "available") && line.hidden(KIND) == null)
                .toList();
        long amount = lines.stream().mapToLong(line -> line.number("net")).sum();
        if (amount <= 0) {
            return null;
        }
        Resource payout = payOut(owner, amount, currency, true, "STRIPE PAYOUT");
        lines.forEach(line -> line.hide(KIND, payout.id()));
        world.emit("payout.created", payout);
        world.emit("payout.reconciliation_completed", payout);
        return payout;
    }

    private Resource payOut(String owner, long amount, String currency, boolean automatic, @Nullable String description) {
        Resource payout = world.state().create(KIND, "po");
        Resource line = statement.book(new BalanceTransactions.Line(owner, KIND, KIND, payout.id(), currency, -amount, 0, world.now(),
                "bank:" + owner, description));
        line.hide(KIND, payout.id());
        payout.set("amount", amount).set("arrival_date", world.now() + 2 * DAY).set("automatic", automatic)
                .set("balance_transaction", line.id()).set("currency", currency).set("description", description)
                .set("destination", "ba_standin" + currency).set("method", "standard")
                .set("reconciliation_status", automatic ? "completed" : "not_applicable").set("source_type", "card")
                .set("status", "pending").set("type", "bank_account").hide(OWNER, owner);
        world.agenda().add(payout, world.now() + DAY, SEND);
        world.agenda().add(payout, world.now() + 2 * DAY, ARRIVE);
        return payout;
    }

    private void send(Resource payout) {
        if (payout.is("status", "pending")) {
            payout.set("status", "in_transit").set("trace_id", Resource.object("status", "pending", "value", null));
            world.emit("payout.updated", payout);
        }
    }

    /** The money is at the bank. */
    public void arrive(Resource payout) {
        if (payout.is("status", "pending") || payout.is("status", "in_transit")) {
            payout.set("status", "paid").set("trace_id",
                    Resource.object("status", "supported", "value", "TRACE" + payout.number("created")));
            world.emit("payout.paid", payout);
        }
    }

    /** The bank did not take the money, or sent it back after it had arrived. */
    public void fail(Resource payout, String code) {
        if (payout.is("status", "failed") || payout.is("status", "canceled")) {
            throw StripeFailure.invalid(null, "Payout " + payout.id() + " is " + payout.text("status") + ".");
        }
        Resource back = giveBack(payout, "payout_failure");
        payout.set("status", "failed").set("failure_balance_transaction", back.id()).set("failure_code", code).set("failure_message",
                "The bank account has been closed or its details are wrong.");
        world.emit("payout.failed", payout);
    }

    private Resource giveBack(Resource payout, String type) {
        String owner = owner(payout);
        return statement.book(new BalanceTransactions.Line(owner, type, "payout_reversal", payout.id(), payout.text("currency"),
                payout.number("amount"), 0, world.now(), "bank:" + owner, null));
    }

    private static String owner(Resource payout) {
        String owner = payout.hidden(OWNER);
        return owner == null ? World.PLATFORM : owner;
    }

    /** {@code POST /v1/payouts/:id/cancel}. */
    public JsonElement cancel(Call call) {
        Resource payout = world.get(KIND, call.id(), "payout");
        if (!payout.is("status", "pending") || payout.flag("automatic")) {
            throw StripeFailure.invalid(null, "Payouts can only be canceled while they are pending and manual; "
                    + payout.id() + " is " + payout.text("status") + ".");
        }
        payout.set("failure_balance_transaction", giveBack(payout, "payout_cancel").id()).set("status", "canceled");
        world.emit("payout.canceled", payout);
        return payout.json();
    }

    /** {@code GET /v1/payouts/:id}. */
    public JsonElement retrieve(Call call) {
        return world.get(KIND, call.id(), "payout").json();
    }

    /** {@code POST /v1/payouts/:id}. */
    public JsonElement update(Call call) {
        Resource payout = world.get(KIND, call.id(), "payout");
        Metadata.apply(payout, call.parameters());
        world.emit("payout.updated", payout);
        return payout.json();
    }

    /** {@code GET /v1/payouts}: those of the asking account. */
    public JsonElement list(Call call) {
        String owner = call.account() == null ? World.PLATFORM : call.account();
        return Paging.page(call, world.state().newest(KIND),
                Paging.same(call, "status", "destination").and(payout -> owner(payout).equals(owner)));
    }
}

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
import java.util.Objects;
import java.util.Set;

/**
 * Buyers who ask their bank for their money back. The money and a fee leave the balance at once; won, the money comes back, the fee does
 * not. An inquiry moves no money.
 */
public final class Disputes {
    private static final String KIND = "dispute";
    private static final String LAPSE = "dispute.lapse";
    private static final long ANSWER_SECONDS = 9 * 86_400L;
    private static final Set<String> CLOSED = Set.of("won", "lost", "warning_closed");

    private final World world;
    private final BalanceTransactions statement;

    public Disputes(World world, BalanceTransactions statement) {
        this.world = world;
        this.statement = statement;
        world.agenda().define(LAPSE, this::lapse);
    }

    /** A buyer's bank opens a dispute about a charge, or asks first (an inquiry). */
    public Resource open(Resource charge, long amount, String reason, boolean inquiry) {
        if (!charge.is("payment_method_details.type", "card")) {
            throw StripeFailure.invalid(null, "Payments by " + charge.text("payment_method_details.type") + " cannot be disputed.");
        }
        if (charge.flag("disputed")) {
            throw StripeFailure.invalid("charge_disputed", "Charge " + charge.id() + " is disputed already.");
        }
        if (!charge.flag("captured") || amount <= 0 || amount > charge.number("amount_captured")) {
            throw StripeFailure.parameter(null, "amount", "A dispute is about money that was taken.");
        }
        Resource dispute = world.state().create(KIND, "du");
        JsonObject details = Resource.object("due_by", world.now() + ANSWER_SECONDS, "enhanced_eligibility", new JsonObject(),
                "has_evidence", false, "past_due", false, "submission_count", 0);
        JsonObject card = Resource.object("brand", charge.text("payment_method_details.card.brand"), "case_type",
                inquiry ? "inquiry" : "chargeback", "network", charge.text("payment_method_details.card.brand"), "network_reason_code",
                "10.4");
        dispute.set("amount", amount).set("balance_transactions", new JsonArray()).set("charge", charge.id())
                .set("currency", charge.text("currency")).set("enhanced_eligibility_types", new JsonArray())
                .set("evidence", Shapes.blank("dispute.evidence")).set("evidence_details", details).set("is_charge_refundable", inquiry)
                .set("payment_intent", charge.textOrNull("payment_intent"))
                .set("payment_method_details", Resource.object("type", "card", "card", card)).set("reason", reason)
                .set("status", inquiry ? "warning_needs_response" : "needs_response");
        charge.set("disputed", true).hide("refundable_dispute", inquiry);
        if (!inquiry) {
            move(dispute, -amount, Currencies.disputeFee(charge.text("currency")), "CHARGE DISPUTED");
        }
        world.agenda().add(dispute, world.now() + ANSWER_SECONDS, LAPSE);
        world.emit("charge.dispute.created", dispute);
        if (!inquiry) {
            world.emit("charge.dispute.funds_withdrawn", dispute);
        }
        world.emit("charge.updated", charge);
        return dispute;
    }

    private void move(Resource dispute, long amount, long fee, String description) {
        Resource line = statement
                .book(new BalanceTransactions.Line(World.PLATFORM, "adjustment", amount < 0 ? "dispute" : "dispute_reversal",
                        dispute.id(), dispute.text("currency"), amount, fee, world.now(), "disputes", description));
        JsonArray lines = Objects.requireNonNull(dispute.get("balance_transactions")).getAsJsonArray().deepCopy();
        lines.add(line.json().deepCopy());
        dispute.set("balance_transactions", lines);
    }

    private void lapse(Resource dispute) {
        if (dispute.is("status", "needs_response") || dispute.is("status", "warning_needs_response")) {
            dispute.set("evidence_details.past_due", true);
            lose(dispute);
        }
    }

    /** The bank found for us. */
    public void win(Resource dispute) {
        requireOpen(dispute);
        if (isInquiry(dispute)) {
            dispute.set("status", "warning_closed");
        } else {
            dispute.set("status", "won");
            move(dispute, dispute.number("amount"), 0, "DISPUTE WON");
        }
        if (!isInquiry(dispute)) {
            world.emit("charge.dispute.funds_reinstated", dispute);
        }
        world.emit("charge.dispute.closed", dispute);
    }

    /** The bank found for the buyer, or nobody answered it. */
    public void lose(Resource dispute) {
        requireOpen(dispute);
        dispute.set("status", isInquiry(dispute) ? "warning_closed" : "lost");
        world.emit("charge.dispute.closed", dispute);
    }

    private static boolean isInquiry(Resource dispute) {
        return dispute.is("payment_method_details.card.case_type", "inquiry");
    }

    private static void requireOpen(Resource dispute) {
        if (CLOSED.contains(dispute.text("status"))) {
            throw StripeFailure.invalid(null, "This dispute is already closed: " + dispute.text("status") + ".");
        }
    }

    /** {@code POST /v1/disputes/:id}: the evidence {@code winning_evidence} or {@code losing_evidence} decides it, as in test mode. */
    public JsonElement update(Call call) {
        Resource dispute = world.get(KIND, call.id(), "dispute");
        requireOpen(dispute);
        Parameters wanted = call.parameters();
        Metadata.apply(dispute, wanted);
        Parameters evidence = wanted.below("evidence");
        evidence.json().asMap().forEach((name, value) -> dispute.set("evidence." + name, value));
        if (!evidence.names().isEmpty()) {
            dispute.set("evidence_details.has_evidence", true);
        }
        boolean submit = !evidence.names().isEmpty() && !"false".equals(wanted.text("submit"));
        if (submit) {
            dispute.set("evidence_details.submission_count", dispute.number("evidence_details.submission_count") + 1);
            dispute.set("status", isInquiry(dispute) ? "warning_under_review" : "under_review");
        }
        world.emit("charge.dispute.updated", dispute);
        if (submit && "winning_evidence".equals(evidence.text("uncategorized_text"))) {
            win(dispute);
        } else if (submit && "losing_evidence".equals(evidence.text("uncategorized_text"))) {
            lose(dispute);
        }
        return dispute.json();
    }

    /** {@code POST /v1/disputes/:id/close}: we give in. */
    public JsonElement close(Call call) {
        Resource dispute = world.get(KIND, call.id(), "dispute");
        lose(dispute);
        return dispute.json();
    }

    /** {@code GET /v1/disputes/:id}. */
    public JsonElement retrieve(Call call) {
        return world.get(KIND, call.id(), "dispute").json();
    }

    /** {@code GET /v1/disputes}. */
    public JsonElement list(Call call) {
        return Paging.page(call, world.state().newest(KIND), Paging.same(call, "charge", "payment_intent"));
    }
}

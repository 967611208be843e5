package hqb.operations.ledger;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.ledger.AccountCode;
import hqb.ledger.BalanceTooLow;
import hqb.ledger.PostTransaction;
import hqb.ledger.Posted;
import hqb.ledger.journals.OtherJournals;
import hqb.platform.FieldError;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.money.Amount;
import hqb.platform.money.Money;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An operator puts something right by a further transaction of two entries, with a reason. Nothing that is posted changes. */
@Singleton
class CorrectLedger {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;

    private final PostTransaction post;
    private final AuditLog audit;
    private final Clock clock;

    CorrectLedger(PostTransaction post, AuditLog audit, Clock clock) {
        this.post = post;
        this.audit = audit;
        this.clock = clock;
    }

    /** A correction as it was typed. */
    record Typed(@Nullable String debit, @Nullable String credit, @Nullable Money amount, @Nullable String reason) {
    }

    /**
     * Posts a correction.
     *
     * @return the id of the transaction
     * @throws Refusal naming the fields that are not valid; or when an account of somebody would go below nothing
     */
    @Transactional
    public UUID correct(Actor actor, Typed typed) {
        List<FieldError> errors = new ArrayList<>();
        Optional<AccountCode> debit = account("/debit", typed.debit, errors);
        Optional<AccountCode> credit = account("/credit", typed.credit, errors);
        if (debit.isPresent() && debit.equals(credit)) {
            errors.add(new FieldError("/credit", "Use another account than for the debit."));
        }
        Money money = typed.amount;
        if (money == null || money.amount().signum() <= 0 || money.amount().precision() - money.amount().scale() > 13
                || money.amount().compareTo(money.amount().setScale(money.currency().minorDigits(), RoundingMode.DOWN)) != 0) {
            errors.add(new FieldError("/amount", "Use an amount above 0 with at most two digits after the point."));
        }
        String reason = typed.reason == null ? "" : typed.reason.strip();
        if (reason.length() < SHORTEST || reason.length() > LONGEST) {
            errors.add(new FieldError("/reason", "Say in 10 to 500 characters why."));
        }
        if (!errors.isEmpty() || money == null) {
            throw Refusal.invalid(errors);
        }
        return post(actor, debit.orElseThrow(), credit.orElseThrow(), Amount.of(money), reason);
    }

    private UUID post(Actor actor, AccountCode debit, AccountCode credit, Amount amount, String reason) {
        Instant now = clock.instant();
        try {
            Posted posted = post.post(OtherJournals.corrected(Uuid7.random(now), debit, credit, amount, reason, now));
            audit.write(actor, "ledger.corrected", AuditLog.subject("transaction", posted.id()), null,
                    Map.of("debit", debit.toString(), "credit", credit.toString(), "amount", amount.toMoney().amount().toPlainString(),
                            "currency", amount.currency().name(), "reason", reason));
            return posted.id();
        } catch (BalanceTooLow low) {
            throw Refusal.of(ProblemType.CONFLICT, "One of the two accounts has less than that: it would go below nothing.");
        }
    }

    private static Optional<AccountCode> account(String field, @Nullable String text, List<FieldError> errors) {
        Optional<AccountCode> account = AccountCode.ofText(text == null ? "" : text.strip());
        if (account.isEmpty()) {
            errors.add(new FieldError(field, "Use the code of an account, such as suspense or supplier_payable: and the supplier's id."));
        }
        return account;
    }
}

package hqb.payouts;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says where a supplier is paid to. A change is written down, told to the owners by mail, and nothing is paid for a while, so that whoever
 * got into an account cannot lead the money away unseen.
 */
@Singleton
class SetAccount {
    private final PayoutAccounts accounts;
    private final AuditLog audit;
    private final TellOwners tell;
    private final PayoutSettings settings;
    private final Clock clock;

    SetAccount(PayoutAccounts accounts, AuditLog audit, TellOwners tell, PayoutSettings settings, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.tell = tell;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Sets it; does nothing when it is so already.
     *
     * @throws Refusal naming the fields that are not valid
     */
    @Transactional
    public PayoutAccount set(Actor actor, UUID id, WantedAccount wanted) {
        PayoutMethod method = wanted.chosen();
        PayoutAccount before = accounts.lock(id).orElse(null);
        WantedAccount.Bank typed = method == PayoutMethod.BANK && wanted.bank() != null ? wanted.bank().checked() : null;
        if (method == PayoutMethod.BANK && typed == null && (before == null || before.bank() == null)) {
            throw Refusal.invalid("/bank", "Tell us the bank account.", "请填写银行账户。");
        }
        if (before != null && before.method() == method && (typed == null || isSame(id, before.bank(), typed))) {
            return before;
        }
        Instant held = before == null ? null : clock.instant().plus(settings.accountHold());
        accounts.set(id, method, typed == null ? null : details(id, typed), held);
        PayoutAccount after = accounts.find(id).orElseThrow();
        audit.write(actor, "payout-account.set", AuditLog.subject("supplier", id), before == null ? null : told(before), told(after));
        tell.accountChanged(id, after);
        return after;
    }

    private boolean isSame(UUID supplier, @Nullable BankDetails known, WantedAccount.Bank typed) {
        return known != null && known.holder().equals(typed.holder()) && known.bankName().equals(typed.bankName())
                && known.branchCode().equals(typed.branchCode()) && known.swift().equals(typed.swift())
                && accounts.open(supplier, known.number()).equals(typed.accountNumber());
    }

    private BankDetails details(UUID supplier, WantedAccount.Bank typed) {
        String number = String.valueOf(typed.accountNumber());
        return new BankDetails(String.valueOf(typed.holder()), String.valueOf(typed.bankName()), String.valueOf(typed.branchCode()),
                String.valueOf(typed.swift()), accounts.close(supplier, number), number.substring(number.length() - 4));
    }

    private static Map<String, Object> told(PayoutAccount account) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("method", account.method().code());
        if (account.method() == PayoutMethod.BANK && account.bank() != null) {
            told.put("lastFour", account.bank().lastFour());
        }
        return told;
    }
}

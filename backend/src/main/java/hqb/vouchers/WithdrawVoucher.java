package hqb.vouchers;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** An operator takes a voucher back of which nothing was used. */
@Singleton
class WithdrawVoucher {
    private final Vouchers vouchers;
    private final AuditLog audit;
    private final Clock clock;

    WithdrawVoucher(Vouchers vouchers, AuditLog audit, Clock clock) {
        this.vouchers = vouchers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes it back; one that was taken back stays so.
     *
     * @throws Refusal when there is none, or something of it is set aside or spent
     */
    @Transactional
    void withdraw(UUID id, Actor actor) {
        Voucher voucher = vouchers.lock(id).orElseThrow(() -> Refusal.notFound("There is no such voucher.", "没有该代金券。"));
        if (voucher.withdrawnAt() != null) {
            return;
        }
        if (!vouchers.withdraw(id, clock.instant())) {
            throw Refusal.of(ProblemType.CONFLICT, "Something of this voucher is set aside or spent: it cannot be withdrawn any more.",
                    "该代金券已部分预留或使用，不能撤回。");
        }
        audit.write(actor, "voucher.withdrawn", AuditLog.subject("voucher", id), null, null);
    }
}

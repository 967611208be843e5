package hqb.payouts;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.payouts.Batches.Batch;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.tables.WriteCsv;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Writes a batch for the bank, with the numbers of the accounts: only when it is approved, and it is written down who took it. */
@Singleton
class WriteBatch {
    private final Batches batches;
    private final Payouts payouts;
    private final PayoutAccounts accounts;
    private final AuditLog audit;

    WriteBatch(Batches batches, Payouts payouts, PayoutAccounts accounts, AuditLog audit) {
        this.batches = batches;
        this.payouts = payouts;
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * The file, UTF-8 with a mark of it at the beginning.
     *
     * @throws Refusal when there is no such batch, or it is not approved
     */
    @Transactional
    public byte[] csv(Actor actor, UUID id) {
        Batch batch = batches.find(id).orElseThrow(() -> Refusal.notFound("There is no batch with this id."));
        if (batch.state() != BatchState.APPROVED && batch.state() != BatchState.DONE) {
            throw Refusal.of(ProblemType.CONFLICT, "This batch is not approved.", "该批次尚未审批通过。");
        }
        StringBuilder text = new StringBuilder("\uFEFF");
        WriteCsv csv = new WriteCsv(text);
        try {
            csv.row(List.of("payment", "holder", "bank", "branchCode", "swift", "accountNumber", "amount", "currency"));
            for (Payout payout : payouts.ofBatch(id)) {
                BankDetails bank = payout.bank();
                if (bank != null && payout.state() != PayoutState.REFUSED) {
                    csv.row(List.of(payout.id().toString(), bank.holder(), bank.bankName(), bank.branchCode(),
                            bank.swift(), accounts.open(payout.supplier(), bank.number()),
                            payout.amount().toMoney().amount().toPlainString(), payout.amount().currency().name()));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        audit.write(actor, "payout-batch.downloaded", AuditLog.subject("payout-batch", id), null, null);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

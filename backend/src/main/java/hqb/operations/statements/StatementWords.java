package hqb.operations.statements;

import hqb.ledger.JournalKind;
import hqb.platform.Language;

/** What happened, in the words of a statement. */
final class StatementWords {
    private StatementWords() {
    }

    static String of(JournalKind kind, Language language) {
        return switch (kind) {
            case RELEASED -> language.pick("Earned, after commission", "订单收入（已扣佣金）");
            case PAYOUT_BEGUN -> language.pick("On its way to you", "已发出，正在汇给您");
            case PAYOUT_CAME_BACK, BANK_RETURNED -> language.pick("Payout came back", "付款未成功，已退回余额");
            case RECEIVABLE_NETTED -> language.pick("Set off against earnings", "以收入抵扣欠款");
            case TRANSFER_REVERSED -> language.pick("Taken back from your Stripe account", "从您的 Stripe 账户收回");
            case REFUNDED, REFUNDED_BY_BANK -> language.pick("Refund to a buyer", "买家退款");
            case DISPUTE_LOST -> language.pick("Dispute lost", "拒付争议败诉");
            case CORRECTED -> language.pick("Correction", "更正");
            default -> kind.code();
        };
    }
}

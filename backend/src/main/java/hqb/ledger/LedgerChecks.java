package hqb.ledger;

import hqb.platform.checks.InvariantCheck;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What must always hold in the ledger. The database refuses to break it; these find out when something went around it. */
@Factory
class LedgerChecks {
    @Singleton
    @Named("I1")
    InvariantCheck everyTransactionBalances() {
        return new InvariantCheck("I1", "Every transaction has two entries at least, and they sum to zero in each currency.",
                "每笔交易至少有两条分录，且在每种货币下合计为零。", """
                        SELECT t.id, t.source, t.kind, e.currency, coalesce(sum(e.amount), 0) AS sum, count(e.id) AS entries
                        FROM ledger_transaction t LEFT JOIN ledger_entry e ON e.transaction_id = t.id
                        GROUP BY t.id, e.currency HAVING coalesce(sum(e.amount), 0) <> 0 OR count(e.id) < 2
                        """);
    }

    @Singleton
    @Named("I2")
    InvariantCheck everythingSumsToZero() {
        return new InvariantCheck("I2", "All entries together sum to zero in each currency.", "全部分录在每种货币下合计为零。",
                "SELECT currency, sum(amount) AS sum FROM ledger_entry GROUP BY currency HAVING sum(amount) <> 0");
    }

    @Singleton
    @Named("I3")
    InvariantCheck balancesFollowFromEntries() {
        return new InvariantCheck("I3", "The balance of each account is the sum of its entries.", "每个账户的余额等于其分录之和。", """
                SELECT a.code, a.currency, b.balance, coalesce(e.sum, 0) AS entries FROM ledger_account a
                JOIN (SELECT account_id, sum(balance) AS balance FROM ledger_balance GROUP BY account_id) b ON b.account_id = a.id
                LEFT JOIN (SELECT account_id, sum(amount) AS sum FROM ledger_entry GROUP BY account_id) e ON e.account_id = a.id
                WHERE b.balance <> coalesce(e.sum, 0)
                """);
    }

    @Singleton
    @Named("I4")
    InvariantCheck nobodyHasLessThanNothing() {
        return new InvariantCheck("I4", "What is held for somebody, or owed by somebody, is never below zero.", "为他人持有或他人所欠的金额从不为负。", """
                SELECT a.code, a.currency, sum(e.amount) AS sum FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id
                WHERE a.guard <> 0 GROUP BY a.id HAVING a.guard * sum(e.amount) < 0
                """);
    }

    @Singleton
    @Named("I5")
    InvariantCheck oneThingIsPostedOnce() {
        return new InvariantCheck("I5", "One thing of the world outside is posted once.", "每个外部事项只入账一次。",
                "SELECT source, kind, count(*) AS times FROM ledger_transaction GROUP BY source, kind HAVING count(*) > 1");
    }

    @Singleton
    @Named("I14")
    InvariantCheck whatIsPostedStays() {
        return new InvariantCheck("I14", "The database refuses to change or remove what is posted.", "数据库拒绝修改或删除已入账内容。", """
                SELECT guard.name AS missing FROM (VALUES ('ledger_entry_append_only'), ('ledger_entry_never_emptied'),
                    ('ledger_transaction_append_only'), ('ledger_transaction_never_emptied'), ('ledger_account_append_only'),
                    ('ledger_account_never_emptied'), ('ledger_balance_follows'), ('ledger_entry_balances'),
                    ('ledger_transaction_balanced')) AS guard (name)
                WHERE NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgname = guard.name AND t.tgenabled IN ('O', 'A'))
                UNION ALL
                SELECT c.relname || ': ' || acl.privilege_type FROM pg_class c, aclexplode(c.relacl) acl
                WHERE c.relname IN ('ledger_entry', 'ledger_transaction') AND c.relkind = 'r'
                  AND acl.privilege_type IN ('UPDATE', 'DELETE', 'TRUNCATE')
                """);
    }
}

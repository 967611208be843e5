package hqb.ledger.reports;

import hqb.ledger.AccountType;
import hqb.platform.money.Amount;
import java.util.List;

/**
 * All accounts at one instant.
 *
 * @param sums  one a currency; 0 in each, else the ledger is broken
 * @param lines one a type of account and currency, in the order of the chart
 */
public record TrialBalance(List<Amount> sums, List<Line> lines) {
    /**
     * The accounts of a type in a currency.
     *
     * @param balance  debits less credits
     * @param accounts how many there are
     */
    public record Line(AccountType type, Amount balance, long accounts) {
    }
}

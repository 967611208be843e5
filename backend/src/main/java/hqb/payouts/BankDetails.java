package hqb.payouts;

/**
 * A bank account.
 *
 * @param branchCode CNAPS code of the branch, 12 digits; empty when there is a SWIFT code
 * @param swift      SWIFT code of the bank; empty when there is a branch code
 * @param number     the account's number, closed
 * @param lastFour   the last four characters of the number, which are all that is shown
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record BankDetails(String holder, String bankName, String branchCode, String swift, byte[] number, String lastFour) {
    @Override
    public String toString() {
        return bankName + " ..." + lastFour;
    }
}

package hqb.bench;

import java.util.List;

/**
 * What a run on buying found out.
 *
 * @param machine      it ran on, in a line
 * @param load         threads that wanted a core in the last minute
 * @param one          measurements with one client
 * @param many         measurements with many
 * @param transactions of PostgreSQL that a checkout takes
 */
record CheckoutFindings(CheckoutSettings settings, String machine, double load, List<Round> one, List<Round> many, double transactions) {
    /**
     * One measurement of everything.
     *
     * @param checkouts POST /checkouts with a full cart
     * @param payments  from the payer's confirmation to the order that is paid
     * @param raw       the rival
     */
    record Round(Rate checkouts, Rate payments, Rate raw) {
        double ratio() {
            return checkouts.perSecond() / raw.perSecond();
        }
    }

    /**
     * So many things done.
     *
     * @param times of each; empty when only all together were timed
     */
    record Rate(double perSecond, Samples times) {
    }
}

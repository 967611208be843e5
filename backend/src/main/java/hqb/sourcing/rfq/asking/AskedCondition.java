package hqb.sourcing.rfq.asking;

import hqb.supply.Condition;
import hqb.supply.suppliers.Supplier;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what state goods have to be, and from whom. */
public enum AskedCondition {
    /** Whatever a bidder says they are. */
    ANY,
    /** New, in the manufacturer's own packing. */
    ORIGINAL,
    /** The same, from distributors only. */
    AUTHORISED;

    /** The word in the API and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The condition that a word stands for. */
    public static Optional<AskedCondition> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** Whether goods of that state will do. */
    public boolean admits(Condition offered) {
        return this == ANY || offered == Condition.NEW_ORIGINAL;
    }

    /** Whether that supplier may quote: authorised goods come from distributors. */
    public boolean admits(Supplier supplier) {
        return this != AUTHORISED || supplier.kind().equals("distributor");
    }
}

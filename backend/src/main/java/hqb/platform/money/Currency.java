package hqb.platform.money;

/** The currencies that the market quotes in (ISO 4217). All three have two minor digits. */
public enum Currency {
    CNY, USD, HKD;

    /** Digits after the point of an amount that is paid. */
    public int minorDigits() {
        return 2;
    }
}

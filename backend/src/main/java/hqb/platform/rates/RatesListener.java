package hqb.platform.rates;

import hqb.platform.money.Currency;

/** Somebody who has to follow when a rate changes. */
public interface RatesListener {
    /** A rate in force has another value now. Called in the transaction that wrote it: only notes what is to be done later. */
    void rateChanged(Currency currency);
}

package hqb.ordering.checkout;

import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What a browser needs to show Stripe's own form.
 *
 * @param publishableKey Stripe's key for browsers
 * @param clientSecret   which payment it is; only its payer may know
 * @param due            what is to be paid
 */
@Serdeable
record CardFormPage(String publishableKey, String clientSecret, Money due) {
}

package hqb.payments;

import hqb.platform.money.Money;
import java.util.UUID;

/**
 * Whose a part of the money is.
 *
 * @param order      what it is for
 * @param payee      the supplier
 * @param gross      what the buyer pays for it
 * @param commission what the platform keeps of that
 */
public record Share(UUID order, UUID payee, Money gross, Money commission) {
}

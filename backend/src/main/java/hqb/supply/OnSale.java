package hqb.supply;

import hqb.supply.suppliers.PickUpPlace;
import hqb.supply.suppliers.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An offer as a buyer meets it.
 *
 * @param offer   its stock is what nobody has reserved
 * @param pickUp  where it can be picked up; null when nowhere
 * @param selling whether the supplier sells at the moment; a suspended one does not
 */
public record OnSale(Offer offer, Supplier supplier, @Nullable PickUpPlace pickUp, boolean selling) {
}

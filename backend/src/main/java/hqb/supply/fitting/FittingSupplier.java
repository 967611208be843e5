package hqb.supply.fitting;

import hqb.supply.suppliers.Supplier;

/**
 * A supplier that fits.
 *
 * @param best  its best fit to any of the parts
 * @param lines how many of them it fits, in whatever way
 */
public record FittingSupplier(Supplier supplier, Fit best, int lines) {
}

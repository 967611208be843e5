/** Wrong and counterfeit listings: reported by makers, decided by operators. */
@NullMarked
package hqb.supply.reports;

import org.jspecify.annotations.NullMarked;

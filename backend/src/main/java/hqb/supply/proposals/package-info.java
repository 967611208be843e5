/** Parts that suppliers offer and the catalogue does not know: proposed, accepted, merged or refused, and the offers that wait for them. */
@NullMarked
package hqb.supply.proposals;

import org.jspecify.annotations.NullMarked;

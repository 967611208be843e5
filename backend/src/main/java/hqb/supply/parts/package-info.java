/** A part's page as its buyers see it: what is offered and what may stand in for it. */
@NullMarked
package hqb.supply.parts;

import org.jspecify.annotations.NullMarked;

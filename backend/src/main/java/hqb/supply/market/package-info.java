/** Market information: what parts cost and how many there were, the price index, what rises, what runs out and what people look for. */
@NullMarked
package hqb.supply.market;

import org.jspecify.annotations.NullMarked;

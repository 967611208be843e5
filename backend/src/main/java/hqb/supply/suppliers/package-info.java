/** Those who sell: who they are, their counters, hours and ratings, and whether an operator trusts or has suspended them. */
@NullMarked
package hqb.supply.suppliers;

import org.jspecify.annotations.NullMarked;

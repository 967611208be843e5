@NullMarked
package hqb.supply.proposals;

import org.jspecify.annotations.NullMarked;

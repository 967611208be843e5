@NullMarked
package hqb.supply.matching;

import org.jspecify.annotations.NullMarked;

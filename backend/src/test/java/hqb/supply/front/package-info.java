@NullMarked
package hqb.supply.front;

import org.jspecify.annotations.NullMarked;

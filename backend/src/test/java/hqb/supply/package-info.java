@NullMarked
package hqb.supply;

import org.jspecify.annotations.NullMarked;

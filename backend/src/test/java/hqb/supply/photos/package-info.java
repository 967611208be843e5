@NullMarked
package hqb.supply.photos;

import org.jspecify.annotations.NullMarked;

@NullMarked
package hqb.search.units;

import org.jspecify.annotations.NullMarked;

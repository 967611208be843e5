@NullMarked
package hqb.search.watch;

import org.jspecify.annotations.NullMarked;

@NullMarked
package hqb.spaces;

import org.jspecify.annotations.NullMarked;

/** Bills of materials. */
@NullMarked
package hqb.boms;

import org.jspecify.annotations.NullMarked;

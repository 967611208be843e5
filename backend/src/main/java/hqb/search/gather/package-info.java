/** Looks for the parts of a whole list at once: many questions, few requests. Nothing is counted, scored or highlighted. */
@NullMarked
package hqb.search.gather;

import org.jspecify.annotations.NullMarked;

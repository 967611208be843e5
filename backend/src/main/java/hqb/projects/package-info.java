/** A maker's project: its lists and designs, what it costs, and one order for all of it. */
@NullMarked
package hqb.projects;

import org.jspecify.annotations.NullMarked;

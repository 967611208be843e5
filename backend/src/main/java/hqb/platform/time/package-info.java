/** What time it is, for code whose tests move it. */
@NullMarked
package hqb.platform.time;

import org.jspecify.annotations.NullMarked;

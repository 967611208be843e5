/** Kept searches of parts and watched parts, and telling people when what they wait for comes true. */
@NullMarked
package hqb.search.watch;

import org.jspecify.annotations.NullMarked;

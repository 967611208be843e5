/** Virtual HQB: the entry points. Every other package is one feature, or the platform that knows none. */
@NullMarked
package hqb;

import org.jspecify.annotations.NullMarked;

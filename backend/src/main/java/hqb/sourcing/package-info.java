/** Getting what a list of parts asks for: which parts are meant, and from whom they are bought. */
@NullMarked
package hqb.sourcing;

import org.jspecify.annotations.NullMarked;

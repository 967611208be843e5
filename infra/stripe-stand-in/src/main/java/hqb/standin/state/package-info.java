/** What the stand-in remembers: objects, the balance book, the clock and the journal that outlives the process. */
@NullMarked
package hqb.standin.state;

import org.jspecify.annotations.NullMarked;

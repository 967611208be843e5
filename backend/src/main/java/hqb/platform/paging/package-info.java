/** Lists in pages: an exact total, and an opaque cursor to the next page. */
@NullMarked
package hqb.platform.paging;

import org.jspecify.annotations.NullMarked;

/** What a buyer attaches to a request: seen by itself and by the suppliers that are asked. */
@NullMarked
package hqb.sourcing.rfq.files;

import org.jspecify.annotations.NullMarked;

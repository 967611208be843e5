/** Requests that a client may repeat: the first one is carried out, the others get its answer. */
@NullMarked
package hqb.platform.idempotency;

import org.jspecify.annotations.NullMarked;

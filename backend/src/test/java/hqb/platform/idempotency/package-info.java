@NullMarked
package hqb.platform.idempotency;

import org.jspecify.annotations.NullMarked;

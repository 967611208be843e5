/** Storms: many buyers, retries, events and crashes at once, and what must hold when they are over. docs/storms.md says how large they are. */
@NullMarked
package hqb.storms;

import org.jspecify.annotations.NullMarked;

/** Secrets of others that the product has to be able to read again: kept closed, so that a copy of the database alone tells nothing. */
@NullMarked
package hqb.platform.secrets;

import org.jspecify.annotations.NullMarked;

/**
 * From a messy published catalogue to clean parts: categories, manufacturers, packages and typed parameters, with a report of what was left as text.
 */
@NullMarked
package hqb.catalogue.cleaning;

import org.jspecify.annotations.NullMarked;

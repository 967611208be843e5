/** What people type for a quantity, read as an engineer reads it; whatever could mean two things is left as text. */
@NullMarked
package hqb.catalogue.typed;

import org.jspecify.annotations.NullMarked;

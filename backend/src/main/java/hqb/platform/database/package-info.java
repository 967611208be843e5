/** The way to PostgreSQL: its settings, and the patience to wait for it at the start. */
@NullMarked
package hqb.platform.database;

import org.jspecify.annotations.NullMarked;

/** What must always hold, as queries that find what breaks it: run every hour, by operators and by tests. */
@NullMarked
package hqb.platform.checks;

import org.jspecify.annotations.NullMarked;

/** What suppliers earned and were paid, period by period. */
@NullMarked
package hqb.operations.statements;

import org.jspecify.annotations.NullMarked;

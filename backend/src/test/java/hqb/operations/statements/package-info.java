@NullMarked
package hqb.operations.statements;

import org.jspecify.annotations.NullMarked;

@NullMarked
package hqb.operations.ledger;

import org.jspecify.annotations.NullMarked;

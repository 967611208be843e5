@NullMarked
package hqb.ledger;

import org.jspecify.annotations.NullMarked;

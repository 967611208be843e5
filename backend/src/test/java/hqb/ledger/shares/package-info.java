@NullMarked
package hqb.ledger.shares;

import org.jspecify.annotations.NullMarked;

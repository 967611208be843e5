@NullMarked
package hqb.payouts;

import org.jspecify.annotations.NullMarked;

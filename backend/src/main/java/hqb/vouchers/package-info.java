/** Innovation vouchers: programmes with a budget, the vouchers they give out, and what these pay for. */
@NullMarked
package hqb.vouchers;

import org.jspecify.annotations.NullMarked;

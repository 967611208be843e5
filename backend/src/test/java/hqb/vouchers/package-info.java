@NullMarked
package hqb.vouchers;

import org.jspecify.annotations.NullMarked;

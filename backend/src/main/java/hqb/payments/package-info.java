/** Taking money and passing it on. Knows what is paid for by a reference only. */
@NullMarked
package hqb.payments;

import org.jspecify.annotations.NullMarked;

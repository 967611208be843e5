/** Money that a card holder's bank calls back: kept, answered, and borne by whom it falls on. */
@NullMarked
package hqb.payments.chargebacks;

import org.jspecify.annotations.NullMarked;

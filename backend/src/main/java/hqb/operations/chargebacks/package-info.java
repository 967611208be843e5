/** The operators' desk for money that card holders' banks call back. */
@NullMarked
package hqb.operations.chargebacks;

import org.jspecify.annotations.NullMarked;

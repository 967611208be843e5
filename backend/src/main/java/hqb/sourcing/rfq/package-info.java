/** Requests for quotation (RFQ) as buyers and suppliers meet them. The rules are in the packages below. */
@NullMarked
package hqb.sourcing.rfq;

import org.jspecify.annotations.NullMarked;

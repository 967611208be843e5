/** Requests for quotation: what a buyer asks for, of whom and until when, and how far it has come. */
@NullMarked
package hqb.sourcing.rfq.asking;

import org.jspecify.annotations.NullMarked;

/** Tenders: who is invited to bid for a request, and bids that stay sealed until all are opened together. */
@NullMarked
package hqb.prototyping.brokering.tenders;

import org.jspecify.annotations.NullMarked;

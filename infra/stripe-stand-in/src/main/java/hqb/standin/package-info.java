/** A local stand-in for Stripe: the part of its HTTP API that Virtual HQB uses, with a memory, a balance book and bad manners on demand. */
@NullMarked
package hqb.standin;

import org.jspecify.annotations.NullMarked;

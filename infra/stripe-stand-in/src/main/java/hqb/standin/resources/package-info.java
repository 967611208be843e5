/** One class a Stripe resource: what may be asked of it and what then happens. */
@NullMarked
package hqb.standin.resources;

import org.jspecify.annotations.NullMarked;

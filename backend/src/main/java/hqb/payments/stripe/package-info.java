/** The only place that speaks with Stripe. Every call carries the key of a command that was kept before. */
@NullMarked
package hqb.payments.stripe;

import org.jspecify.annotations.NullMarked;

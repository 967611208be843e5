/**
 * How an organisation becomes a provider: it fills in its workshop, applies, and an operator looks at everything and decides.
 */
@NullMarked
package hqb.prototyping.joining;

import org.jspecify.annotations.NullMarked;

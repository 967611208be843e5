/**
 * How good providers are: scores from their last jobs, what a rule proposes of it, what a person decides, and what the provider says to it.
 */
@NullMarked
package hqb.prototyping.scores;

import org.jspecify.annotations.NullMarked;

/**
 * Measures the product against the servers it stands on, in one run on one machine: ratios hold elsewhere, absolute times do not. Not
 * part of the product and of no test run; {@code docs/benchmark.md} says how it is started and what it measures.
 */
@NullMarked
package hqb.bench;

import org.jspecify.annotations.NullMarked;

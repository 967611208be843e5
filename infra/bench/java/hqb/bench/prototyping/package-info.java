/** Measures how files of boards and models are analysed and priced; {@code docs/benchmark.md} says how. */
@NullMarked
package hqb.bench.prototyping;

import org.jspecify.annotations.NullMarked;

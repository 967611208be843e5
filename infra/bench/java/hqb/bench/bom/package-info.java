/** Measures whether bills of materials are read and matched right, and how fast: {@code docs/benchmark.md} says how. */
@NullMarked
package hqb.bench.bom;

import org.jspecify.annotations.NullMarked;

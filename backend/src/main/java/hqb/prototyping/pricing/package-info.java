/**
 * What making something costs, by rules that its provider writes as data: {@code docs/price-rules.md}. Exact decimal arithmetic; no HTTP, no
 * database. The same rules and the same job always have the same price.
 */
@NullMarked
package hqb.prototyping.pricing;

import org.jspecify.annotations.NullMarked;

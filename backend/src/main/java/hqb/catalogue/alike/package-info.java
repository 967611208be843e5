/**
 * What may stand in for a part, by rule: the same part packed otherwise, a part that fits in its place, one that does the same job. The
 * rules are data ({@code category-parameters.csv}, {@code parameter-directions.csv}) and described in {@code docs/alternatives.md}.
 */
@NullMarked
package hqb.catalogue.alike;

import org.jspecify.annotations.NullMarked;

/** What a product costs apiece: parts, boards, assembly and tests, by how many are made. */
@NullMarked
package hqb.projects.cost;

import org.jspecify.annotations.NullMarked;

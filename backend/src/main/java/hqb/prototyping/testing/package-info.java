/** What a product has to be tested for, laboratories with their weeks, and firm prices of tests. */
@NullMarked
package hqb.prototyping.testing;

import org.jspecify.annotations.NullMarked;

/** Who makes and tests: providers, what they can, and their prices. */
@NullMarked
package hqb.prototyping.providers;

import org.jspecify.annotations.NullMarked;

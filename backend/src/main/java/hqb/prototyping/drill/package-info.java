@NullMarked
package hqb.prototyping.drill;

import org.jspecify.annotations.NullMarked;

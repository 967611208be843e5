@NullMarked
package hqb.prototyping.orders;

import org.jspecify.annotations.NullMarked;

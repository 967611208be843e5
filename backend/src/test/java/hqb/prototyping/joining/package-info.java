@NullMarked
package hqb.prototyping.joining;

import org.jspecify.annotations.NullMarked;

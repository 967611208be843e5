@NullMarked
package hqb.prototyping.gerber;

import org.jspecify.annotations.NullMarked;

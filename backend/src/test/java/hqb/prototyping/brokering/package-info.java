@NullMarked
package hqb.prototyping.brokering;

import org.jspecify.annotations.NullMarked;

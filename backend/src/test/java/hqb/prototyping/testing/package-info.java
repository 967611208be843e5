@NullMarked
package hqb.prototyping.testing;

import org.jspecify.annotations.NullMarked;

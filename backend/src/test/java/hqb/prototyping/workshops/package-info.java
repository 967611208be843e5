@NullMarked
package hqb.prototyping.workshops;

import org.jspecify.annotations.NullMarked;

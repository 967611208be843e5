@NullMarked
package hqb.prototyping.boards;

import org.jspecify.annotations.NullMarked;

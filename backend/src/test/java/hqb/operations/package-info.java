@NullMarked
package hqb.operations;

import org.jspecify.annotations.NullMarked;

@NullMarked
package hqb.prototyping.quotes;

import org.jspecify.annotations.NullMarked;

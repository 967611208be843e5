@NullMarked
package hqb.prototyping.scores;

import org.jspecify.annotations.NullMarked;

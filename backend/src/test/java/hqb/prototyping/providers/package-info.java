@NullMarked
package hqb.prototyping.providers;

import org.jspecify.annotations.NullMarked;

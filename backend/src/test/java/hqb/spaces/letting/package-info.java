@NullMarked
package hqb.spaces.letting;

import org.jspecify.annotations.NullMarked;

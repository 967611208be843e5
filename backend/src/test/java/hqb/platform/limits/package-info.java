@NullMarked
package hqb.platform.limits;

import org.jspecify.annotations.NullMarked;

@NullMarked
package hqb.platform.local;

import org.jspecify.annotations.NullMarked;

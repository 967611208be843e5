@NullMarked
package hqb.platform.secrets;

import org.jspecify.annotations.NullMarked;

@NullMarked
package hqb.platform.fetch;

import org.jspecify.annotations.NullMarked;

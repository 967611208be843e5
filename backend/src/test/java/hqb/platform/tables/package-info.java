@NullMarked
package hqb.platform.tables;

import org.jspecify.annotations.NullMarked;

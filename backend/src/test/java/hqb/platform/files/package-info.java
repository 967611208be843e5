@NullMarked
package hqb.platform.files;

import org.jspecify.annotations.NullMarked;

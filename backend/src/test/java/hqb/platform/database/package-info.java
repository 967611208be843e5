@NullMarked
package hqb.platform.database;

import org.jspecify.annotations.NullMarked;

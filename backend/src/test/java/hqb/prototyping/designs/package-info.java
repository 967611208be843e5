@NullMarked
package hqb.prototyping.designs;

import org.jspecify.annotations.NullMarked;

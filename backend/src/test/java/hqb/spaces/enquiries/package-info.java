@NullMarked
package hqb.spaces.enquiries;

import org.jspecify.annotations.NullMarked;

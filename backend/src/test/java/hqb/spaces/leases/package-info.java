@NullMarked
package hqb.spaces.leases;

import org.jspecify.annotations.NullMarked;

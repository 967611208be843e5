@NullMarked
package hqb.spaces.leases.terms;

import org.jspecify.annotations.NullMarked;

@NullMarked
package hqb.catalogue.mpn;

import org.jspecify.annotations.NullMarked;

@NullMarked
package hqb.accounts;

import org.jspecify.annotations.NullMarked;

@NullMarked
package hqb.accounts.organisations;

import org.jspecify.annotations.NullMarked;

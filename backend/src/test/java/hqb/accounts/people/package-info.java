@NullMarked
package hqb.accounts.people;

import org.jspecify.annotations.NullMarked;

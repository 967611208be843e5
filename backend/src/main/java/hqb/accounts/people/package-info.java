/** A person's own account: signing up, its e-mail address, its data, its end. */
@NullMarked
package hqb.accounts.people;

import org.jspecify.annotations.NullMarked;

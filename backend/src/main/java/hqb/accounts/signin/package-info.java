/** Proving who one is: passwords, second factors, sessions. */
@NullMarked
package hqb.accounts.signin;

import org.jspecify.annotations.NullMarked;

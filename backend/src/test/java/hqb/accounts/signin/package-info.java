@NullMarked
package hqb.accounts.signin;

import org.jspecify.annotations.NullMarked;

/** An organisation's own affairs: its members and their roles, its API keys, its part of the log. */
@NullMarked
package hqb.accounts.organisations;

import org.jspecify.annotations.NullMarked;

/**
 * Who asks, and what they may: people, organisations, roles, sessions, API keys, the log of who did what. Every endpoint names a
 * {@link hqb.accounts.Permission}; one filter grants or refuses it.
 */
@NullMarked
package hqb.accounts;

import org.jspecify.annotations.NullMarked;

/** Who is paid: suppliers, and whoever else earns on the platform. */
@NullMarked
package hqb.payouts.payees;

import org.jspecify.annotations.NullMarked;

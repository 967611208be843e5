/**
 * Files that the product gets from addresses that its users name. Such an address must not become a way into our own network: only public
 * hosts are asked, and the connection goes to the very addresses that were looked at.
 */
@NullMarked
package hqb.platform.fetch;

import org.jspecify.annotations.NullMarked;

/** Notices: what people are told, in the product and by mail, each in their own language and as far as they want to be. */
@NullMarked
package hqb.accounts.notices;

import org.jspecify.annotations.NullMarked;

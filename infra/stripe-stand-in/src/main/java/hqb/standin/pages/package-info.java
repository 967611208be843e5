/** The pages that people see: paying, proving who they are, opening a recipient's account. */
@NullMarked
package hqb.standin.pages;

import org.jspecify.annotations.NullMarked;

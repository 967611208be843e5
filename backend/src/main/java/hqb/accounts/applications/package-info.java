/** What all applications of organisations have alike, whatever they apply for: their states and the papers they show. */
@NullMarked
package hqb.accounts.applications;

import org.jspecify.annotations.NullMarked;

/**
 * What a provider does for its own workshop: profile, machines, certificates, calendar, and prices as versioned rules.
 */
@NullMarked
package hqb.prototyping.workshops;

import org.jspecify.annotations.NullMarked;

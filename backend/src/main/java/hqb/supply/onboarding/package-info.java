/** How an organisation becomes a supplier, and how the operator suspends one: application, documents, decision. */
@NullMarked
package hqb.supply.onboarding;

import org.jspecify.annotations.NullMarked;

@NullMarked
package hqb.supply.onboarding;

import org.jspecify.annotations.NullMarked;

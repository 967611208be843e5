/** What no rule can price: requests that operators broker between makers and providers, as makers, operators and providers see them. */
@NullMarked
package hqb.prototyping.brokering;

import org.jspecify.annotations.NullMarked;

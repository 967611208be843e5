/** Whether a makerspace is still one: what it lives on, who is really there. It knows neither HTTP nor the database. */
@NullMarked
package hqb.makerspaces.registry.drift;

import org.jspecify.annotations.NullMarked;

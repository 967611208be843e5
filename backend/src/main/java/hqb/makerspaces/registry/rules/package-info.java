/** The conditions of each tier as dated data, and how a makerspace stands to them. It knows neither HTTP nor the database. */
@NullMarked
package hqb.makerspaces.registry.rules;

import org.jspecify.annotations.NullMarked;

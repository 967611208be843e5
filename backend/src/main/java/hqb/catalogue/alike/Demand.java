package hqb.catalogue.alike;

import java.util.List;

/**
 * What a part must have to do another one's job, in one parameter.
 *
 * @param parameter its dictionary name
 * @param direction {@link Direction#MORE}: at least the value, {@link Direction#LESS}: at most, otherwise one of the values
 * @param values    one value, a Double in the stored unit or a text; several texts where a better one will do too
 */
public record Demand(String parameter, Direction direction, List<Object> values) {
}

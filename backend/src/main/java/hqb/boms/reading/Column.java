package hqb.boms.reading;

/**
 * A column of the list.
 *
 * @param index  from 0
 * @param header its heading; empty when it has none
 */
public record Column(int index, String header, Role role) {
}

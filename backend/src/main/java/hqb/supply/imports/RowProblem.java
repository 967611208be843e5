package hqb.supply.imports;

import hqb.supply.matching.RowFault;
import java.util.List;

/**
 * What is wrong with a cell.
 *
 * @param column    its name: the header, or the letter in a spreadsheet
 * @param value     as the file has it, cut when long
 * @param arguments of the sentence
 */
record RowProblem(String column, String value, RowFault fault, List<String> arguments) {
    private static final int LONGEST_VALUE = 200;

    RowProblem {
        arguments = List.copyOf(arguments);
        value = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
    }
}

package hqb.bench;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.bench.MeasureFreshness.Fresh;
import java.time.Duration;
import java.util.List;

/**
 * What a run on a supplier's work found out.
 *
 * @param machine    it ran on, in a line
 * @param load       threads that wanted a core in the last minute
 * @param done       the import of new rows as the product tells it
 * @param imported   until the product said that it was done
 * @param searchable until every part it touched was in the index
 * @param raw        parse, COPY and bulk index of the same rows
 * @param idle       megabytes of heap in use after a collection, before the import
 * @param heap       in use during the import
 * @param quiet      freshness on a market at rest
 * @param busy       freshness during an import
 * @param changed    the second import, half of whose rows change prices
 * @param second     how long that took until searchable, with the single changes beside it
 * @param recognised the columns of a list without a header, what they are and what they were taken for
 */
record SupplyFindings(SupplySettings settings, String machine, double load, JsonNode done, Duration imported, Duration searchable,
        Duration raw, long idle, GcLog.Heap heap, Fresh quiet, Fresh busy, JsonNode changed, Duration second, List<String> recognised) {
}

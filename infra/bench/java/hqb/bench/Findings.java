package hqb.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one run found out.
 *
 * @param settings   of the run
 * @param machine    it ran on, in a line
 * @param load       threads that wanted a core in the minute before searches were measured; negative when not known
 * @param parts      in the catalogue
 * @param offers     of them
 * @param segments   of the parts index
 * @param indexBytes of the parts index
 * @param rounds     of searches
 * @param errors     answers that were none, over all rounds
 * @param bulk       documents a second
 * @param starts     how long the product took to be well, each time
 * @param memory     by program and moment, in the order to show; null where the system does not tell
 */
record Findings(BenchSettings settings, String machine, double load, long parts, long offers, int segments, long indexBytes,
        List<MeasureSearch.Round> rounds, int errors, MeasureBulk.Rates bulk, List<Duration> starts, Map<String, @Nullable Memory> memory) {
}

package hqb.bench.relevance;

import java.io.IOException;

/** One part of the report: something that is measured by itself. */
interface Section {
    /** Measures it and tells it in Markdown, from a heading of the second level on. */
    String measure(World world) throws IOException;
}

package hqb.bench.bom;

import java.io.IOException;

/** One part of the report. */
interface Section {
    /** Measures it and tells it in Markdown, from a heading of the second level on. */
    String measure(BomWorld world) throws IOException;
}

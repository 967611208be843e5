package hqb.bench.makerspaces;

/** A measurement. */
interface Section {
    /** What it is called in {@code -Donly}. */
    String name();

    /** Measures and returns its part of the report, with a heading of the second level. */
    String measure(World world) throws Exception;
}

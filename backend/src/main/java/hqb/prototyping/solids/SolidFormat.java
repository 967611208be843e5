package hqb.prototyping.solids;

/** The formats that are read. */
public enum SolidFormat {
    /** 80 bytes of header, a counter, 50 bytes a triangle. */
    STL_BINARY,
    /** Text between {@code solid} and {@code endsolid}. */
    STL_ASCII,
    /** A ZIP file with an XML model: 3MF Core Specification 1.3, and components in other parts of the file (Production Extension 1.1). */
    THREE_MF
}

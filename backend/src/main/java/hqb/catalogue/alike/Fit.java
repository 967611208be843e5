package hqb.catalogue.alike;

/** How a part stands in for another. */
public enum Fit {
    /** The same part in another packing or grade. */
    SAME_PART,
    /** Fits in its place: the same package, and no defining parameter is worse. */
    DROP_IN,
    /** Does the same job in another package. */
    SAME_JOB
}

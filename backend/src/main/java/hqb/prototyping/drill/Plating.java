package hqb.prototyping.drill;

/** Whether the wall of a hole carries copper. */
public enum Plating {
    PLATED, NON_PLATED, UNKNOWN
}

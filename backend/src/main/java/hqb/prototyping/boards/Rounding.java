package hqb.prototyping.boards;

/** Rounding of measures: floating point leaves traces far below what is meant. */
final class Rounding {

    private Rounding() {
    }

    /** To the nearest tenth of a micrometre, mm. */
    static double micrometre(double millimetres) {
        return Math.round(millimetres * 1e4) / 1e4;
    }
}

package hqb.prototyping.solids;

import java.util.Arrays;
import java.util.Optional;

/** Units of length that a model may have been drawn in. */
public enum LengthUnit {
    MICROMETRE("um", "micron", 0.001), MILLIMETRE("mm", "millimeter", 1), CENTIMETRE("cm", "centimeter", 10), INCH("inch", "inch",
            25.4),
    FOOT("foot", "foot", 304.8), METRE("m", "meter", 1000);

    private final String code;
    private final String word;
    private final double millimetres;

    LengthUnit(String code, String word, double millimetres) {
        this.code = code;
        this.word = word;
        this.millimetres = millimetres;
    }

    /** The short name: um, mm, cm, inch, foot, m. */
    public String code() {
        return code;
    }

    /** How many millimetres one of it is, exactly. */
    public double millimetres() {
        return millimetres;
    }

    /** The unit that 3MF calls by this word. */
    static Optional<LengthUnit> ofWord(String word) {
        return Arrays.stream(values()).filter(unit -> unit.word.equals(word)).findFirst();
    }
}

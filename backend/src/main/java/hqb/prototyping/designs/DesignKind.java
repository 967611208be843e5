package hqb.prototyping.designs;

import java.util.Arrays;
import java.util.Locale;

/** What a design file is of. */
public enum DesignKind {
    /** A printed circuit board: Gerber and drill files. */
    PCB,
    /** A body: STL or 3MF. */
    SOLID,
    /** Kept for a person to look at, such as STEP. */
    OTHER;

    /** The word in the API and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DesignKind ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst().orElseThrow();
    }
}

package hqb.places.indoor;

import hqb.platform.Language;

/**
 * What is wrong with a feature.
 *
 * @param code   no-polygon, self-crossing, unknown-level, duplicate-level, outside-building, outside-floor, overlap, no-number,
 *               duplicate-number, too-small, too-many or in-use
 * @param file   where the feature is from; empty for what is missing in the file
 * @param row    its number there, from 1; 0 for what is missing
 * @param id     its id, or the number of a counter that is missing
 * @param other  the id of the feature that it collides with; empty when there is none
 */
record Fault(Code code, String file, int row, String id, String other, String english, String chinese) {
    enum Code {
        NO_POLYGON, SELF_CROSSING, UNKNOWN_LEVEL, DUPLICATE_LEVEL, OUTSIDE_BUILDING, OUTSIDE_FLOOR, OVERLAP, NO_NUMBER, DUPLICATE_NUMBER,
        TOO_SMALL, TOO_MANY, IN_USE
    }

    static Fault of(Code code, ImdfFeature feature, String english, String chinese) {
        return new Fault(code, feature.file(), feature.row(), feature.id(), "", english, chinese);
    }

    static Fault between(Code code, ImdfFeature feature, ImdfFeature other, String english, String chinese) {
        return new Fault(code, feature.file(), feature.row(), feature.id(), other.id(), english, chinese);
    }

    String message(Language language) {
        return language.pick(english, chinese);
    }
}

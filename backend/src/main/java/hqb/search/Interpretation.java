package hqb.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.Language;
import hqb.search.words.Meaning;
import hqb.search.words.Piece;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a piece of the search was taken for.
 *
 * @param text   the piece as typed
 * @param field  the parameter, or {@code category}, {@code package}, {@code manufacturer}, {@code function}
 * @param value  the value as a filter states it; {@code 50V..} means 50 V at least
 * @param start  where the piece begins in the search
 * @param end    behind its last sign
 * @param label  what the field is called
 * @param shown  the value as people read it
 * @param others what it could have meant instead; chosen by the query parameter {@code as}
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record Interpretation(String text, String field, String value, int start, int end, String label, String shown, List<Reading> others) {

    /**
     * One more way to read a piece.
     *
     * @param field as in {@link Interpretation}
     * @param value as in {@link Interpretation}
     * @param label what the field is called
     * @param shown the value as people read it
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Reading(String field, String value, String label, String shown) {
        static Reading of(Meaning meaning, Language language) {
            return new Reading(meaning.field(), meaning.value(), meaning.label(language), meaning.shown(language));
        }
    }

    /**
     * A piece that stayed text, though it could have meant something.
     *
     * @param text   as typed
     * @param start  where it begins in the search
     * @param end    behind its last sign
     * @param others what it could mean
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Unclear(String text, int start, int end, List<Reading> others) {
        static Unclear of(Piece piece, List<Meaning> readings, Language language) {
            return new Unclear(piece.text(), piece.start(), piece.end(), readings(readings, language));
        }
    }

    static Interpretation of(Piece piece, Meaning meaning, Language language) {
        return new Interpretation(piece.text(), meaning.field(), meaning.value(), piece.start(), piece.end(), meaning.label(language),
                meaning.shown(language), readings(piece.others(), language));
    }

    private static List<Reading> readings(List<Meaning> meanings, Language language) {
        return meanings.stream().map(one -> Reading.of(one, language)).toList();
    }
}

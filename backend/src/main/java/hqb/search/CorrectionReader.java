package hqb.search;

import hqb.catalogue.Categories;
import hqb.catalogue.Dictionary;
import hqb.catalogue.Manufacturers;
import hqb.catalogue.Parameter;
import hqb.catalogue.ValueRange;
import hqb.catalogue.typed.TypedValue;
import hqb.platform.FieldError;
import hqb.search.words.Functions;
import hqb.search.words.Meaning;
import hqb.search.words.Understand;
import hqb.search.words.Understand.Correction;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads how people want pieces of their search to be taken: {@code 104=capacitance:100nF}, {@code LDO=text}. */
@Singleton
class CorrectionReader {
    private static final String FORM = "Write it as piece=field:value or piece=text, for example 104=capacitance:100nF.";

    private final Categories categories;
    private final Manufacturers manufacturers;
    private final Dictionary dictionary;
    private final Functions functions;

    CorrectionReader(Categories categories, Manufacturers manufacturers, Dictionary dictionary, Functions functions) {
        this.categories = categories;
        this.manufacturers = manufacturers;
        this.dictionary = dictionary;
        this.functions = functions;
    }

    /** Reads all; what cannot be read is added to the errors. */
    List<Correction> read(String text, List<String> stated, List<FieldError> errors) {
        List<Correction> corrections = new ArrayList<>();
        for (String one : stated) {
            int equals = one.indexOf('=');
            String piece = equals <= 0 ? "" : one.substring(0, equals);
            String reading = one.substring(equals + 1);
            if (piece.isBlank() || (!reading.equals("text") && reading.indexOf(':') <= 0)) {
                errors.add(new FieldError("as", FORM));
            } else if (Understand.place(text, piece) < 0) {
                errors.add(new FieldError("as", "\"" + clip(piece) + "\" does not stand in q."));
            } else if (reading.equals("text")) {
                corrections.add(new Correction(piece, null));
            } else {
                int colon = reading.indexOf(':');
                meaning(reading.substring(0, colon), reading.substring(colon + 1), errors)
                        .ifPresent(meaning -> corrections.add(new Correction(piece, meaning)));
            }
        }
        return corrections;
    }

    private Optional<Meaning> meaning(String field, String value, List<FieldError> errors) {
        Optional<Meaning> meaning = switch (field) {
            case "category" -> categories.find(value).map(Meaning.OfCategory::new);
            case "manufacturer" -> manufacturers.resolve(value).map(Meaning.OfManufacturer::new);
            case "package" -> value.isBlank() ? Optional.empty() : Optional.of(new Meaning.OfPackage(value));
            case "function" -> functions.find(value).map(Meaning.OfFunction::new);
            default -> dictionary.find(field).flatMap(parameter -> value(parameter, value));
        };
        if (meaning.isEmpty()) {
            errors.add(new FieldError("as", "There is no " + clip(field) + " \"" + clip(value) + "\". " + FORM));
        }
        return meaning;
    }

    private static Optional<Meaning> value(Parameter parameter, String value) {
        if (!parameter.isNumber()) {
            return value.isBlank() ? Optional.empty() : Optional.of(new Meaning.OfParameter(new TypedValue(parameter, value, false)));
        }
        try {
            ValueRange range = parameter.range(value);
            Double from = range.from();
            boolean point = from != null && from.equals(range.to());
            return from == null || (!point && range.to() != null) ? Optional.empty()
                    : Optional.of(new Meaning.OfParameter(new TypedValue(parameter, from, !point)));
        } catch (ValueRange.UnreadableRange unreadable) {
            return Optional.empty();
        }
    }

    private static String clip(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}

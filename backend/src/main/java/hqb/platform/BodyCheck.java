package hqb.platform;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the fields of a body one by one and refuses all that is wrong at once. A field that the sender left out arrives as null,
 * whatever the record's types say.
 */
public final class BodyCheck {
    private final List<FieldError> errors = new ArrayList<>();

    /**
     * A text without control characters, stripped of spaces around it.
     *
     * @param pointer the field as JSON Pointer
     * @return the text, empty when it is refused
     */
    public String text(String pointer, @Nullable String value, int shortest, int longest) {
        String text = value == null ? "" : value.strip();
        if (text.length() < shortest) {
            refuse(pointer, shortest == 1 ? "This is needed." : "At least " + shortest + " characters are needed.");
        } else if (text.length() > longest) {
            refuse(pointer, "At most " + longest + " characters are possible.");
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            refuse(pointer, "Control characters are not allowed.");
        } else {
            return text;
        }
        return "";
    }

    /** A value that has to be there. */
    public <T> void present(String pointer, @Nullable T value) {
        if (value == null) {
            refuse(pointer, "This is needed.");
        }
    }

    /** Notes that a field is wrong. */
    public void refuse(String pointer, String message) {
        errors.add(new FieldError(pointer, message));
    }

    /** Ends the check; throws {@link Refusal} when something was wrong. */
    public void done() {
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
    }
}

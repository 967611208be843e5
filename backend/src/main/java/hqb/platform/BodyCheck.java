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
    private final List<FieldError> errorsZh = new ArrayList<>();

    /**
     * A text without control characters, stripped of spaces around it.
     *
     * @param pointer the field as JSON Pointer
     * @return the text, empty when it is refused
     */
    public String text(String pointer, @Nullable String value, int shortest, int longest) {
        String text = value == null ? "" : value.strip();
        if (text.length() < shortest) {
            refuse(pointer, shortest == 1 ? "This is needed." : "At least " + shortest + " characters are needed.",
                    shortest == 1 ? "此项必填。" : "至少需要 " + shortest + " 个字符。");
        } else if (text.length() > longest) {
            refuse(pointer, "At most " + longest + " characters are possible.", "最多 " + longest + " 个字符。");
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            refuse(pointer, "Control characters are not allowed.", "不能包含控制字符。");
        } else {
            return text;
        }
        return "";
    }

    /**
     * A text that may have several lines, without other control characters, stripped of spaces around it.
     *
     * @param pointer the field as JSON Pointer
     * @return the text with plain line ends, empty when it is refused
     */
    public String lines(String pointer, @Nullable String value, int shortest, int longest) {
        String plain = value == null ? "" : value.replace("\r\n", "\n").strip();
        String text = text(pointer, plain.replace('\n', ' ').replace('\t', ' '), shortest, longest);
        return text.isEmpty() ? "" : plain.replace('\t', ' ');
    }

    /** A value that has to be there. */
    public <T> void present(String pointer, @Nullable T value) {
        if (value == null) {
            refuse(pointer, "This is needed.", "此项必填。");
        }
    }

    /** Notes that a field is wrong. */
    public void refuse(String pointer, String message) {
        refuse(pointer, message, message);
    }

    /** Notes that a field is wrong, in both languages. */
    public void refuse(String pointer, String english, String chinese) {
        errors.add(new FieldError(pointer, english));
        errorsZh.add(new FieldError(pointer, chinese));
    }

    /** Ends the check; throws {@link Refusal} when something was wrong. */
    public void done() {
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors, errorsZh);
        }
    }
}

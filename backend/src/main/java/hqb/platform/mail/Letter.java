package hqb.platform.mail;

import org.jspecify.annotations.Nullable;

/**
 * What a mail says, in plain text.
 *
 * @param calendar an iCalendar file that comes with it; null for none
 */
public record Letter(String subject, String body, @Nullable String calendar) {
    /** A letter with nothing else. */
    public Letter(String subject, String body) {
        this(subject, body, null);
    }
}

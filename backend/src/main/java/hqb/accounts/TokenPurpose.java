package hqb.accounts;

import java.time.Duration;
import java.util.Locale;

/** What a link in a mail is good for, and how long. */
public enum TokenPurpose {
    VERIFICATION(Duration.ofDays(2)), PASSWORD_RESET(Duration.ofHours(1)), EMAIL_CHANGE(Duration.ofDays(1)),
    INVITATION(Duration.ofDays(14));

    private final Duration life;

    TokenPurpose(Duration life) {
        this.life = life;
    }

    /** How long it works. */
    Duration life() {
        return life;
    }

    /** The word that stands for it in the table. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package hqb.accounts;

import hqb.platform.Uuid7;
import java.time.Instant;
import java.util.UUID;

/** The id of a person. */
public record PersonId(UUID value) {

    /** A fresh id. */
    public static PersonId fresh() {
        return new PersonId(Uuid7.random(Instant.now()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

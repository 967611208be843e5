package hqb.prototyping.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The rules in force, read once. */
@Singleton
class ReadTestRules {
    private static final String FILE = "/hqb/prototyping/testing/rules.json";

    private final TestRules rules;

    ReadTestRules() {
        try (InputStream file = Objects.requireNonNull(ReadTestRules.class.getResourceAsStream(FILE), FILE)) {
            this.rules = new ObjectMapper().readValue(file, TestRules.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    TestRules read() {
        return rules;
    }
}

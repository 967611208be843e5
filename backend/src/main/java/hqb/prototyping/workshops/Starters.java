package hqb.prototyping.workshops;

import hqb.prototyping.pricing.PricedProcess;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Short documents of rules to begin with, one for each process. */
@Singleton
class Starters {
    /** The document of a process. */
    String of(PricedProcess process) {
        String name = "/hqb/prototyping/workshops/" + process.code() + ".json";
        try (InputStream file = Objects.requireNonNull(Starters.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

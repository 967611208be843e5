package hqb.spaces.policies;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The policies and the facts on which they depend, all versions, read once. */
@Singleton
class Policies {
    private static final String FILE = "/hqb/spaces/policies/policies.json";

    private final Policy.Rules rules;

    Policies() {
        try (InputStream file = Objects.requireNonNull(Policies.class.getResourceAsStream(FILE), FILE)) {
            this.rules = Objects.requireNonNull(ObjectMapper.getDefault().readValue(file, Argument.of(Policy.Rules.class)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All of them, in the order of the file. */
    List<Policy> list() {
        return rules.policies();
    }

    /** The facts, in the order in which they are asked. */
    List<Policy.Fact> facts() {
        return rules.facts();
    }

    /** The fact of that name. */
    Optional<Policy.Fact> fact(String name) {
        return rules.facts().stream().filter(fact -> fact.name().equals(name)).findFirst();
    }
}

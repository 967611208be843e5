package hqb.makerspaces.registry.rules;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All versions of all rules, read once from {@code rules.json}. */
@Singleton
public class Rules {
    private static final String FILE = "/hqb/makerspaces/registry/rules.json";

    private final Whole whole;

    /** Reads them. */
    public Rules() {
        try (InputStream file = Objects.requireNonNull(Rules.class.getResourceAsStream(FILE), FILE)) {
            this.whole = Objects.requireNonNull(ObjectMapper.getDefault().readValue(file, Argument.of(Whole.class)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The file. */
    @Serdeable
    record Whole(List<Evidence> evidence, List<Field> fields, List<RuleSet> tiers, List<ReviewRule> reviews) {
    }

    /** A kind of paper that proves conditions. */
    @Serdeable
    public record Evidence(String code, Text text) {
    }

    /** All versions, by tier and version. */
    public List<RuleSet> list() {
        return whole.tiers;
    }

    /** The figures, in the order in which they are asked. */
    public List<Field> fields() {
        return whole.fields;
    }

    /** The figure of that name. */
    public Optional<Field> field(String name) {
        return whole.fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The kinds of papers. */
    public List<Evidence> evidence() {
        return whole.evidence;
    }

    /** The conditions of a tier that are in force on a day; none before there were any. */
    public Optional<RuleSet> find(Tier tier, LocalDate day) {
        return whole.tiers.stream().filter(set -> set.tier().equals(tier.code()) && set.isInForce(day)).findFirst();
    }

    /** The conditions of a tier in that version. */
    public Optional<RuleSet> find(Tier tier, int version) {
        return whole.tiers.stream().filter(set -> set.tier().equals(tier.code()) && set.version() == version).findFirst();
    }

    /** How reviews propose on a day; none before there were any. */
    public Optional<ReviewRule> findReview(LocalDate day) {
        return whole.reviews.stream().filter(rule -> rule.isInForce(day)).findFirst();
    }
}

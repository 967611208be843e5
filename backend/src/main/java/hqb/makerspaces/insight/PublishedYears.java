package hqb.makerspaces.insight;

import hqb.makerspaces.registry.rules.Text;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The figures of Shenzhen's makerspaces that were published, as their source has them. */
@Singleton
class PublishedYears {
    private static final String FILE = "/hqb/makerspaces/insight/shenzhen.json";

    private final Whole whole;

    PublishedYears() {
        try (InputStream file = Objects.requireNonNull(PublishedYears.class.getResourceAsStream(FILE), FILE)) {
            this.whole = Objects.requireNonNull(ObjectMapper.getDefault().readValue(file, Argument.of(Whole.class)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The file. */
    @Serdeable
    record Whole(Text source, List<InsightPage.Year> years) {
    }

    /** Who says so. */
    Text source() {
        return whole.source;
    }

    /** The years, the first one first. */
    List<InsightPage.Year> years() {
        return whole.years;
    }
}

package hqb.places;

import hqb.platform.Uuid7;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The packed demonstration files, and the ids of what is loaded from them: the same on every machine, so that links keep. */
public final class Demonstration {
    /** The instant that ids of demonstration rows carry: that of the catalogue they belong to. */
    public static final Instant EPOCH = Instant.parse("2026-05-21T00:00:00Z");

    private Demonstration() {
    }

    /** The id of a demonstration row by its natural key. */
    public static UUID id(String kind, String key) {
        return Uuid7.named(EPOCH, kind, key);
    }

    /**
     * The rows of a packed file, a JSON array.
     *
     * @param file below {@code demo/}, such as {@code market/suppliers.json}
     */
    public static <T> List<T> rows(String file, Class<T> type) {
        try (InputStream json = open(file)) {
            return ObjectMapper.getDefault().readValue(json, Argument.listOf(type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A packed file's bytes. */
    public static byte[] bytes(String file) {
        try (InputStream bytes = open(file)) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream stream = Demonstration.class.getResourceAsStream("/demo/" + file);
        if (stream == null) {
            throw new FileNotFoundException("demo/" + file + " is not packed with the application");
        }
        return stream;
    }
}

package hqb.operations;

import hqb.catalogue.cleaning.CleanCatalogue;
import hqb.catalogue.cleaning.ReadRawParts;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A published catalogue to read, and how much of it has been read.
 *
 * @param place a path, or {@code classpath:} and the name of a resource
 * @param bytes its compressed size
 * @param read  compressed bytes read so far, over all readings
 */
record PartsFile(String place, long bytes, AtomicLong read) implements CleanCatalogue.Input {
    private static final String RESOURCE = "classpath:";

    /** Finds the file; throws {@link FileNotFoundException} when there is none. */
    static PartsFile at(String place) throws IOException {
        if (!place.startsWith(RESOURCE)) {
            return new PartsFile(place, Files.size(Path.of(place)), new AtomicLong());
        }
        URL url = PartsFile.class.getResource("/" + place.substring(RESOURCE.length()));
        if (url == null) {
            throw new FileNotFoundException(place);
        }
        return new PartsFile(place, url.openConnection().getContentLengthLong(), new AtomicLong());
    }

    @Override
    public ReadRawParts open() throws IOException {
        return ReadRawParts.open(new Counting(stream(), read), place);
    }

    private InputStream stream() throws IOException {
        if (!place.startsWith(RESOURCE)) {
            return Files.newInputStream(Path.of(place));
        }
        InputStream stream = PartsFile.class.getResourceAsStream("/" + place.substring(RESOURCE.length()));
        if (stream == null) {
            throw new FileNotFoundException(place);
        }
        return stream;
    }

    private static final class Counting extends FilterInputStream {
        private final AtomicLong read;

        Counting(@Nullable InputStream in, AtomicLong read) {
            super(in);
            this.read = read;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            read.addAndGet(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int some = super.read(bytes, from, length);
            read.addAndGet(Math.max(0, some));
            return some;
        }
    }
}

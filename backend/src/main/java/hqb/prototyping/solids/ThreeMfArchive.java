package hqb.prototyping.solids;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The ZIP file around a 3MF model. Nothing is written to disk. At most 500 entries; of what is read at most 200 MiB in all, and no more than
 * a hundred times the packed size beyond the first 16 MiB.
 */
final class ThreeMfArchive implements AutoCloseable {
    private static final int MOST_ENTRIES = 500;
    private static final long MOST_BYTES = 200L << 20;
    private static final long FREE_BYTES = 16L << 20;
    private static final int MOST_RATIO = 100;
    private static final String USUAL = "3D/3dmodel.model";
    private static final String MODEL = "http://schemas.microsoft.com/3dmanufacturing/2013/01/3dmodel";
    private final ZipFile zip;
    private long read;

    ThreeMfArchive(byte[] content) {
        try {
            this.zip = ZipFile.builder().setByteArray(content).get();
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableSolid(SolidFault.ARCHIVE_BROKEN);
        }
        int entries = 0;
        for (var all = zip.getEntries(); all.hasMoreElements(); all.nextElement()) {
            if (++entries > MOST_ENTRIES) {
                throw new UnreadableSolid(SolidFault.ARCHIVE_TOO_LARGE, MOST_ENTRIES + " files");
            }
        }
    }

    /** The path of the model that the relationships of the file name; the usual one when they name none. */
    String root() {
        if (find("_rels/.rels") == null) {
            return USUAL;
        }
        return read("_rels/.rels", ThreeMfArchive::target);
    }

    private static String target(Reader relationships) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var xml = factory.createXMLStreamReader(relationships);
            while (xml.hasNext()) {
                if (xml.next() == javax.xml.stream.XMLStreamConstants.START_ELEMENT && MODEL.equals(xml.getAttributeValue(null, "Type"))
                        && xml.getAttributeValue(null, "Target") != null) {
                    return xml.getAttributeValue(null, "Target");
                }
            }
        } catch (XMLStreamException broken) {
            return USUAL; // whatever it names, the model has the usual name nearly always
        }
        return USUAL;
    }

    /** What a reader makes of one part of the file. */
    <T> T read(String path, Function<Reader, T> reader) {
        ZipArchiveEntry entry = find(path);
        if (entry == null) {
            throw new UnreadableSolid(SolidFault.MODEL_MISSING, path.substring(0, Math.min(80, path.length())));
        }
        boolean usual = entry.getMethod() == ZipArchiveEntry.STORED || entry.getMethod() == ZipArchiveEntry.DEFLATED;
        if (!usual || !zip.canReadEntryData(entry)) {
            throw new UnreadableSolid(SolidFault.ARCHIVE_BROKEN);
        }
        long most = FREE_BYTES + MOST_RATIO * Math.max(0, entry.getCompressedSize());
        try (var stream = new BufferedInputStream(new Bounded(zip.getInputStream(entry), most))) {
            return reader.apply(text(stream));
        } catch (IOException broken) {
            throw new UnreadableSolid(SolidFault.ARCHIVE_BROKEN);
        }
    }

    /** 3MF is written in UTF-8 or UTF-16; the parser gets letters, because it writes on the console of bytes that are none. */
    private static Reader text(BufferedInputStream stream) throws IOException {
        stream.mark(3);
        int mark = stream.read() << 8 | stream.read();
        if (mark != 0xEFBB || stream.read() != 0xBF) {
            stream.reset(); // only a mark of UTF-8 is left out here
        }
        return new InputStreamReader(stream, mark == 0xFEFF || mark == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    private @Nullable ZipArchiveEntry find(String path) {
        String wanted = path.startsWith("/") ? path.substring(1) : path;
        ZipArchiveEntry entry = zip.getEntry(wanted);
        for (var all = zip.getEntries(); entry == null && all.hasMoreElements();) {
            ZipArchiveEntry other = all.nextElement();
            if (other.getName().toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT))) {
                entry = other; // names of parts are equal whatever their case (Open Packaging Conventions)
            }
        }
        return entry;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException harmless) {
            // it was only memory
        }
    }

    /** Counts what is unpacked. */
    private final class Bounded extends FilterInputStream {
        private final long most;
        private long here;

        Bounded(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int some = super.read(bytes, offset, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int bytes) {
            here += bytes;
            read += bytes;
            if (read > MOST_BYTES || here > most) {
                throw new UnreadableSolid(SolidFault.ARCHIVE_TOO_LARGE, (Math.min(read, here) >> 20) + " MiB");
            }
        }
    }
}

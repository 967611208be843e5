package hqb.catalogue.cleaning;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.github.luben.zstd.ZstdInputStream;
import hqb.catalogue.cleaning.RawPart.RawAttribute;
import hqb.catalogue.cleaning.RawPart.RawNumber;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads records one by one from lines of JSON, plain or compressed with Zstandard or gzip; only one record is held at a time. */
public final class ReadRawParts implements Closeable {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser parser;
    private boolean details = true;

    private ReadRawParts(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Opens a file.
     *
     * @param file {@code .jsonl}, {@code .jsonl.zst} or {@code .jsonl.gz}
     */
    public static ReadRawParts open(Path file) throws IOException {
        return open(Files.newInputStream(file), file.getFileName().toString());
    }

    /** Opens a stream whose compression the name's ending tells; closing the reader closes the stream. */
    public static ReadRawParts open(InputStream stream, String name) throws IOException {
        var buffered = new BufferedInputStream(stream, 1 << 16);
        var plain = name.endsWith(".zst") ? new ZstdInputStream(buffered)
                : name.endsWith(".gz") ? new GZIPInputStream(buffered, 1 << 16) : buffered;
        return new ReadRawParts(JSON.createParser(plain));
    }

    /** From now on leaves descriptions, prices and attributes out. */
    void skipDetails() {
        details = false;
    }

    /** The next record, or null at the end. A broken line is an {@link IOException} that names its place. */
    public @Nullable RawPart next() throws IOException {
        return parser.nextToken() == null ? null : part();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private RawPart part() throws IOException {
        String id = "";
        String mpn = "";
        String manufacturer = "";
        String category = "";
        String subcategory = "";
        String packageName = "";
        String description = "";
        String datasheet = "";
        long stock = 0;
        List<UsdPrice> prices = List.of();
        Map<String, RawAttribute> attributes = Map.of();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var field = parser.currentName();
            parser.nextToken();
            switch (details || field.equals("mpn") || field.equals("manufacturer") ? field : "") {
                case "lcsc" -> id = text();
                case "mpn" -> mpn = text();
                case "manufacturer" -> manufacturer = text();
                case "category" -> category = text();
                case "subcategory" -> subcategory = text();
                case "package" -> packageName = text();
                case "description" -> description = text();
                case "datasheet" -> datasheet = text();
                case "stock" -> stock = Math.max(0, parser.getValueAsLong());
                case "prices" -> prices = prices();
                case "attributes" -> attributes = attributes();
                default -> parser.skipChildren();
            }
        }
        return new RawPart(id, mpn, manufacturer, category, subcategory, packageName, description, datasheet, stock, prices, attributes);
    }

    private String text() throws IOException {
        var text = parser.getValueAsString();
        return text == null ? "" : printable(text).strip();
    }

    /** Control characters, which no text needs and PostgreSQL partly refuses, become blanks. */
    private static String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ') {
                return text.replaceAll("\\p{Cntrl}", " ");
            }
        }
        return text;
    }

    private List<UsdPrice> prices() throws IOException {
        var prices = new ArrayList<UsdPrice>();
        while (parser.nextToken() == JsonToken.START_ARRAY) {
            parser.nextToken();
            long from = parser.getLongValue();
            parser.nextToken();
            var price = new BigDecimal(parser.getText());
            prices.add(new UsdPrice(from, price));
            parser.nextToken();
        }
        return prices;
    }

    private Map<String, RawAttribute> attributes() throws IOException {
        var attributes = new LinkedHashMap<String, RawAttribute>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = printable(parser.currentName());
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                attributes.put(name, numbers());
            } else {
                attributes.put(name, new RawAttribute.Text(text()));
            }
        }
        return attributes;
    }

    private RawAttribute numbers() throws IOException {
        var numbers = new LinkedHashMap<String, RawNumber>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            if (!parser.currentName().equals("values")) {
                parser.nextToken();
                continue;
            }
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                parser.nextToken();
                numbers.put(name, number());
            }
        }
        return new RawAttribute.Numbers(numbers);
    }

    private RawNumber number() throws IOException {
        Double value = parser.nextToken().isNumeric() ? Double.valueOf(parser.getDoubleValue()) : null;
        parser.nextToken();
        var quantity = text();
        parser.nextToken();
        return new RawNumber(value, quantity);
    }
}

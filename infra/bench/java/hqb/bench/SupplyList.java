package hqb.bench;

import hqb.platform.local.DatabaseAddress;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Makes a supplier's list out of the real catalogue: numbers and makers as they are there, prices near the market's, stock, packaging
 * and date codes drawn by a seed. A part may stand in several rows, one after the other, as lots of its own.
 */
final class SupplyList {
    static final String HEADER = "sku,mpn,manufacturer,stock,moq,multiple,packaging,dateCode,currency,price@1,price@100";
    private static final String PARTS = """
            SELECT p.id, p.mpn, m.name, o.currency, o.price_breaks -> 0 ->> 'unitPrice' FROM catalogue_part p
            JOIN catalogue_manufacturer m ON m.slug = p.manufacturer_slug
            LEFT JOIN LATERAL (SELECT currency, price_breaks FROM supply_offer WHERE part_id = p.id ORDER BY id LIMIT 1) o ON true
            ORDER BY p.id
            """;
    private static final String[] PACKAGING = {"reel", "cut-tape", "tray", "tube", ""};
    private static final int LINES_OF_STOCK = 200_000;

    private final List<String[]> parts = new ArrayList<>();
    private final long seed;

    /** Reads the catalogue. */
    SupplyList(DatabaseAddress database, long seed) throws SQLException {
        this.seed = seed;
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(10_000);
                Set<String> named = new HashSet<>();
                try (ResultSet row = statement.executeQuery(PARTS)) {
                    while (row.next()) {
                        if (named.add(row.getString(3) + '\n' + row.getString(2))) {
                            parts.add(new String[]{row.getString(2), row.getString(3), row.getString(4), row.getString(5)});
                        }
                    }
                }
            }
        }
    }

    /** Writes a row a part for parts of their own, which the list then leaves out; the stock numbers begin with W. */
    void writeApart(Path file, int rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER + "\n");
            SplittableRandom random = new SplittableRandom(seed);
            for (int i = 0; i < rows; i++) {
                String[] part = parts.remove(random.nextInt(parts.size()));
                String price = part[3] == null ? "0.5" : part[3];
                out.write("W" + i + ',' + quoted(part[0]) + ',' + quoted(part[1]) + ",500,1,1,reel,2510,"
                        + (part[2] == null ? "CNY" : part[2])
                        + ',' + price + ",\n");
            }
        }
    }

    /**
     * Writes so many rows.
     *
     * @param header  whether the first line says what the columns are
     * @param dearer  every so many rows has another price than it has with 0; 0 for none
     */
    void write(Path file, int rows, boolean header, int dearer) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            if (header) {
                out.write(HEADER + "\n");
            }
            for (int i = 0; i < rows; i++) {
                String[] part = parts.get(i / Math.ceilDiv(rows, parts.size()));
                BigDecimal market = new BigDecimal(part[3] == null ? "0.5" : part[3]);
                BigDecimal price = market.multiply(BigDecimal.valueOf(random.nextInt(80, 130), 2));
                if (dearer > 0 && i % dearer == 0) {
                    price = price.multiply(new BigDecimal("1.03"));
                }
                out.write("B" + i + ',' + quoted(part[0]) + ',' + quoted(part[1]) + ',' + random.nextInt(LINES_OF_STOCK) + ",1,1,"
                        + PACKAGING[random.nextInt(PACKAGING.length)] + ',' + random.nextInt(21, 26) + '0' + random.nextInt(1, 10) + ','
                        + (part[2] == null ? "CNY" : part[2]) + ',' + digits(price) + ',' + digits(price.multiply(new BigDecimal("0.9")))
                        + '\n');
            }
        }
    }

    private static String digits(BigDecimal price) {
        return price.setScale(6, RoundingMode.HALF_UP).max(new BigDecimal("0.000001")).toPlainString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}

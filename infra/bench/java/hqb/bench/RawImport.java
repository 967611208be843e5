package hqb.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hqb.platform.database.CopyRows;
import hqb.platform.local.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The rival of an import: parse, copy into a table equal to that of the offers with its indexes and checks, and index the same rows in
 * bulk; nothing is matched, compared or checked. While a chunk is indexed the next is parsed and copied.
 */
final class RawImport {
    private static final int CHUNK = 4_000;
    private static final String INDEX = "/bench-rows";
    private static final String MAPPING = """
            {"settings": {"number_of_shards": 1, "number_of_replicas": 0, "refresh_interval": "500ms"},
             "mappings": {"dynamic": "strict", "properties": {
                "sku": {"type": "keyword"}, "mpn": {"type": "keyword"}, "manufacturer": {"type": "keyword"}, "stock": {"type": "long"},
                "moq": {"type": "long"}, "multiple": {"type": "long"}, "packaging": {"type": "keyword"}, "dateCode": {"type": "keyword"},
                "currency": {"type": "keyword"}, "price@1": {"type": "double"}, "price@100": {"type": "double"}}}}
            """;

    private final Wire wire = new Wire();
    private final DatabaseAddress database;
    private final String elasticsearchUrl;

    RawImport(DatabaseAddress database, String elasticsearchUrl) {
        this.database = database;
        this.elasticsearchUrl = elasticsearchUrl;
    }

    /** How long it takes; what it made is taken away again. */
    Duration measure(Path list) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS bench_offer");
            statement.execute("CREATE TABLE bench_offer (LIKE supply_offer INCLUDING ALL)");
            wire.need("PUT", elasticsearchUrl + INDEX, MAPPING);
            connection.setAutoCommit(false);
            try {
                long began = System.nanoTime();
                run(connection, list);
                wire.need("POST", elasticsearchUrl + INDEX + "/_refresh", "");
                return Duration.ofNanos(System.nanoTime() - began);
            } finally {
                connection.rollback();
                statement.execute("DROP TABLE bench_offer");
                connection.commit();
                wire.need("DELETE", elasticsearchUrl + INDEX, "");
            }
        }
    }

    private void run(Connection connection, Path list) throws IOException, SQLException {
        CompletableFuture<?> indexing = CompletableFuture.completedFuture(null);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(list)) {
            List<NamedCsvRecord> chunk = new ArrayList<>(CHUNK);
            for (var all = rows.iterator(); all.hasNext();) {
                chunk.add(all.next());
                if (chunk.size() == CHUNK || !all.hasNext()) {
                    String bulk = bulk(chunk);
                    CopyRows.into(connection, "bench_offer (id, supplier_id, part_id, category_slug, sku, stock, moq, multiple, currency,"
                            + " price_breaks, packaging, date_code, condition, updated_at, version)", chunk, RawImport::write);
                    connection.commit();
                    await(indexing);
                    indexing = CompletableFuture.runAsync(() -> send(bulk), Thread::startVirtualThread);
                    chunk = new ArrayList<>(CHUNK);
                }
            }
        }
        await(indexing);
    }

    private static void write(NamedCsvRecord row, CopyRows out) {
        UUID id = UUID.randomUUID();
        String packaging = row.getField("packaging");
        out.field(id).field(id).field(id).field("other").field(row.getField("sku")).field(row.getField("stock")).field(row.getField("moq"))
                .field(row.getField("multiple")).field(row.getField("currency"))
                .field("[{\"from\":1,\"unitPrice\":\"" + row.getField("price@1") + "\"},{\"from\":100,\"unitPrice\":\""
                        + row.getField("price@100") + "\"}]")
                .field(packaging.isEmpty() ? null : packaging).field(row.getField("dateCode")).field("new-original")
                .field("2026-05-21T00:00:00Z").field(1);
    }

    private static String bulk(List<NamedCsvRecord> rows) {
        StringBuilder bulk = new StringBuilder(rows.size() * 320);
        for (NamedCsvRecord row : rows) {
            bulk.append("{\"index\":{}}\n{");
            for (int i = 0; i < row.getFieldCount(); i++) {
                bulk.append(i == 0 ? "\"" : ",\"").append(row.getHeader().get(i)).append("\":\"")
                        .append(row.getField(i).replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
            }
            bulk.append("}\n");
        }
        return bulk.toString();
    }

    private void send(String bulk) {
        try {
            String answer = new String(wire.need("POST", elasticsearchUrl + INDEX + "/_bulk", bulk),
                    java.nio.charset.StandardCharsets.UTF_8);
            if (!answer.contains("\"errors\":false")) {
                throw new IOException("Elasticsearch did not take all rows: " + answer.substring(0, Math.min(500, answer.length())));
            }
        } catch (IOException broken) {
            throw new CompletionException(broken);
        }
    }

    private static void await(CompletableFuture<?> indexing) throws IOException {
        try {
            indexing.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof IOException broken ? broken : new IOException(failed);
        }
    }
}

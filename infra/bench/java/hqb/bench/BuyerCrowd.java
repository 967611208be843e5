package hqb.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import hqb.accounts.Secret;
import hqb.platform.Uuid7;
import hqb.platform.local.DatabaseAddress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Buyers with API keys, and what they buy: each a company of its own, each offer with stock for all. */
final class BuyerCrowd {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OFFERS = 2_000;
    private static final String BODY = """
            {"currency": "CNY", "delivery": {"method": "courier", "address": {"name": "Li Lei", "phone": "13800000000", "country": "CN",
             "region": "Guangdong", "city": "Shenzhen", "street": "Huaqiang North Rd 1"}}}""";

    private final Wire wire = new Wire();
    private final String url;
    private final DatabaseAddress database;
    private final List<OnSale> offers = new ArrayList<>();
    private final SplittableRandom random;

    /** An offer, and how many of it the supplier sells at least. */
    private record OnSale(UUID id, long moq) {
    }

    BuyerCrowd(String productUrl, DatabaseAddress database, long seed) throws SQLException {
        this.url = productUrl + "/api/v1";
        this.database = database;
        this.random = new SplittableRandom(seed);
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.execute("UPDATE supply_offer SET stock = 1000000000 WHERE id IN (SELECT id FROM supply_offer "
                    + "WHERE currency = 'CNY' AND stock > 0 ORDER BY id LIMIT " + OFFERS + ")");
            try (ResultSet row = statement.executeQuery("SELECT id, greatest(moq, multiple) FROM supply_offer WHERE stock = 1000000000")) {
                while (row.next()) {
                    offers.add(new OnSale(row.getObject(1, UUID.class), row.getLong(2)));
                }
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    /** So many new companies, each with one line in its cart. */
    List<String> withFullCarts(int count, int clients) throws SQLException, IOException {
        List<String> keys = new ArrayList<>();
        try (Connection connection = connect();
                PreparedStatement organisation = connection
                        .prepareStatement("INSERT INTO accounts_organisation (id, kind, name) VALUES (?, 'maker', 'Bench')");
                PreparedStatement key = connection.prepareStatement("""
                        INSERT INTO accounts_api_key (id, organisation_id, name, prefix, key_hash, scopes)
                        VALUES (?, ?, 'bench', ?, ?, '{orders:write}')""")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < count; i++) {
                UUID id = UUID.randomUUID();
                organisation.setObject(1, id);
                organisation.addBatch();
                key.setObject(1, Uuid7.random(Instant.now()));
                key.setObject(2, id);
                key.setString(3, id.toString());
                key.setBytes(4, Secret.hash("hqb_bench_" + id));
                key.addBatch();
                keys.add("hqb_bench_" + id);
            }
            organisation.executeBatch();
            key.executeBatch();
            connection.commit();
        }
        List<OnSale> wanted = keys.stream().map(one -> offers.get(random.nextInt(offers.size()))).toList();
        Clients.run(clients, count, (client, place) -> post(keys.get(place), "/cart/lines",
                "{\"offerId\": \"%s\", \"quantity\": %d}".formatted(wanted.get(place).id(), wanted.get(place).moq())));
        return keys;
    }

    /** Orders what is in the cart; returns Stripe's id of the payment. */
    String checkOut(String key) throws IOException {
        return JSON.readTree(post(key, "/checkouts", BODY, "Idempotency-Key", key)).at("/payment/payUrl").asText()
                .replaceFirst(".*/pay/([^?]+).*", "$1");
    }

    /** How many groups of orders are paid. */
    long paid() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM payments_payment WHERE state = 'paid'")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** How many transactions the database has seen. */
    long transactions() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT xact_commit + xact_rollback FROM pg_stat_database WHERE datname = current_database()")) {
            row.next();
            return row.getLong(1);
        }
    }

    private byte[] post(String key, String path, String json, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        HttpResponse<byte[]> answer = wire.ask(request.build());
        if (answer.statusCode() != 201) {
            throw new IOException(path + " was answered " + answer.statusCode() + ": " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }
}

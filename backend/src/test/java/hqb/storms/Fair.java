package hqb.storms;

import hqb.accounts.Secret;
import hqb.catalogue.ListedPart;
import hqb.catalogue.Parts;
import hqb.platform.Uuid7;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Sellers and buyers of a storm, made in bulk and known by API keys. The sellers are closed in the end. */
final class Fair implements AutoCloseable {
    private static final int PARTS = 40;

    private final URI server;
    private final DataSource database;
    private final List<ListedPart> parts;
    private final List<UUID> suppliers = new ArrayList<>();
    private int offers;

    Fair(URI server, ApplicationContext product) {
        this.server = server;
        this.database = DelegatingDataSource.unwrapDataSource(product.getBean(DataSource.class));
        Parts all = product.getBean(Parts.class);
        this.parts = all.listByIds(all.idsAfter(null, PARTS));
    }

    /** A supplier that may do all. */
    record Seller(UUID id, Caller caller) {
    }

    Seller seller() throws SQLException {
        UUID organisation = UUID.randomUUID();
        Caller caller = organisations(List.of(organisation), "supplier", "{offers:read,offers:write,imports:write,orders:write}")
                .getFirst();
        UUID id = UUID.randomUUID();
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement("""
                INSERT INTO supply_supplier (id, slug, name_en, name_zh, about_en, about_zh, kind, demonstration, state, organisation_id)
                VALUES (?, ?, 'Storm', '风暴', '', '', 'stall', false, 'active', ?)""")) {
            statement.setObject(1, id);
            statement.setString(2, "storm-" + id);
            statement.setObject(3, organisation);
            statement.executeUpdate();
        }
        suppliers.add(id);
        return new Seller(id, caller);
    }

    /** So many new companies with a key to buy with. */
    List<Caller> buyers(int count) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(UUID.randomUUID());
        }
        return organisations(ids, "maker", "{orders:write}");
    }

    /** Puts a part on sale, one piece at least. */
    UUID offer(Seller seller, long stock, String currency, String unitPrice) throws IOException {
        ListedPart part = parts.get(offers % parts.size());
        String sku = "STORM-" + offers++;
        Caller.Said said = seller.caller().ask("PUT", "/supply/offers/" + sku, """
                {"mpn": "%s", "manufacturer": "%s", "stock": %d, "moq": 1, "multiple": 1, "currency": "%s",
                 "priceBreaks": [{"from": 1, "unitPrice": "%s"}]}""".formatted(part.part().mpn().replace("\"", "\\\""),
                part.manufacturer().replace("\"", "\\\""), stock, currency, unitPrice));
        return said.require(201).id();
    }

    private List<Caller> organisations(List<UUID> ids, String kind, String scopes) throws SQLException {
        List<Caller> callers = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement organisation = connection.prepareStatement(
                        "INSERT INTO accounts_organisation (id, kind, name) VALUES (?, ?, 'Storm')");
                PreparedStatement key = connection.prepareStatement("""
                        INSERT INTO accounts_api_key (id, organisation_id, name, prefix, key_hash, scopes)
                        VALUES (?, ?, 'storm', ?, ?, ?::text[])""")) {
            connection.setAutoCommit(false);
            for (UUID id : ids) {
                organisation.setObject(1, id);
                organisation.setString(2, kind);
                organisation.addBatch();
                String text = "hqb_storm_" + id;
                key.setObject(1, Uuid7.random(Instant.now()));
                key.setObject(2, id);
                key.setString(3, id.toString());
                key.setBytes(4, Secret.hash(text));
                key.setString(5, scopes);
                key.addBatch();
                callers.add(new Caller(server, text));
            }
            organisation.executeBatch();
            key.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
        }
        return callers;
    }

    @Override
    public void close() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "UPDATE supply_supplier SET state = 'closed' WHERE id = ANY(?)")) {
            statement.setArray(1, connection.createArrayOf("uuid", suppliers.toArray()));
            statement.executeUpdate();
        }
    }
}

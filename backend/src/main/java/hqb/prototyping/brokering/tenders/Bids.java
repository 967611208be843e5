package hqb.prototyping.brokering.tenders;

import hqb.platform.Uuid7;
import hqb.platform.money.Currency;
import hqb.platform.secrets.SealSecret;
import hqb.platform.database.Queries;
import hqb.prototyping.providers.ProviderId;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The bids. Until a tender is closed only sealed bytes are kept of them, all of the same length or a multiple of it, so that not even their
 * length tells anything.
 */
@Singleton
public class Bids {
    private static final int BLOCK = 2_048;
    private static final String SELECT = """
            SELECT b.id, b.invitation_id, i.tender_id, i.provider_id, b.sent_at, b.opened_at, b.price, b.currency, b.working_days, b.valid_until,
                b.terms, b.stages::text
            FROM brokering_bid b JOIN brokering_invitation i ON i.id = b.invitation_id""";

    private final Queries queries;
    private final SealSecret seal;
    private final JsonMapper json;

    Bids(Queries queries, SealSecret seal, JsonMapper json) {
        this.queries = queries;
        this.seal = seal;
        this.json = json;
    }

    /** Seals a bid; an earlier one of the same bidder goes. */
    @Transactional(propagation = Propagation.MANDATORY)
    void put(UUID invitation, BidContent content, Instant now) {
        UUID known = queries.list("SELECT id FROM brokering_bid WHERE invitation_id = ?", row -> row.getObject(1, UUID.class), invitation)
                .stream().findFirst().orElse(null);
        UUID id = known == null ? Uuid7.random(now) : known;
        byte[] sealed = seal.close(padded(content), place(id));
        if (known == null) {
            queries.run("INSERT INTO brokering_bid (id, invitation_id, sealed, sent_at) VALUES (?, ?, ?, ?)", id, invitation, sealed, now);
        } else {
            queries.run("UPDATE brokering_bid SET sealed = ?, sent_at = ? WHERE id = ?", sealed, now, id);
        }
    }

    /** Opens all of a tender that is over, once and for all, and says how many there are. */
    @Transactional(propagation = Propagation.MANDATORY)
    int open(UUID tender, Instant now) {
        record Closed(UUID id, byte[] sealed) {
        }
        List<Closed> all = queries.list("""
                SELECT b.id, b.sealed FROM brokering_bid b JOIN brokering_invitation i ON i.id = b.invitation_id
                WHERE i.tender_id = ? AND b.opened_at IS NULL
                """, row -> new Closed(row.getObject(1, UUID.class), row.getBytes(2)), tender);
        for (Closed one : all) {
            BidContent content = read(new String(seal.open(one.sealed(), place(one.id())), StandardCharsets.UTF_8).strip(),
                    BidContent.class);
            queries.run("""
                    UPDATE brokering_bid SET opened_at = ?, price = ?, currency = ?, working_days = ?, valid_until = ?, terms = ?,
                        stages = ?::jsonb WHERE id = ?
                    """, now, content.price(), content.currency().name(), content.workingDays(), content.validUntil(), content.terms(),
                    text(content.stages().toArray(BidContent.Stage[]::new)), one.id());
        }
        return all.size();
    }

    /** Those of a tender. */
    @Transactional(readOnly = true)
    public List<Bid> of(UUID tender) {
        return list(" WHERE i.tender_id = ? ORDER BY b.price, b.id", tender);
    }

    /** The bid of that id. */
    @Transactional(readOnly = true)
    public Optional<Bid> find(UUID id) {
        return list(" WHERE b.id = ?", id).stream().findFirst();
    }

    /** The bid of an invitation. */
    @Transactional(readOnly = true)
    public Optional<Bid> ofInvitation(UUID invitation) {
        return list(" WHERE b.invitation_id = ?", invitation).stream().findFirst();
    }

    private List<Bid> list(String which, @Nullable Object... values) {
        return queries.list(SELECT + which, this::bid, values);
    }

    private Bid bid(ResultSet row) throws SQLException {
        Instant opened = Queries.time(row, 6);
        BidContent content = opened == null ? null
                : new BidContent(row.getBigDecimal(7), Currency.valueOf(row.getString(8)), row.getInt(9),
                        row.getObject(10, LocalDate.class),
                        row.getString(11), Arrays.asList(read(row.getString(12), BidContent.Stage[].class)));
        return new Bid(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class),
                new ProviderId(row.getObject(4, UUID.class)), Objects.requireNonNull(Queries.time(row, 5)), opened, content);
    }

    private static String place(UUID bid) {
        return "bid " + bid;
    }

    private byte[] padded(BidContent content) {
        byte[] plain = text(content).getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(plain, (plain.length / BLOCK + 1) * BLOCK);
        Arrays.fill(padded, plain.length, padded.length, (byte) ' ');
        return padded;
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return Objects.requireNonNull(json.readValue(text, type));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

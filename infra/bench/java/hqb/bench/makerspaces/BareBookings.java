package hqb.bench.makerspaces;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The rival: a table with nothing but the thing, the time and the same exclusion constraint, and a connection for every client. */
final class BareBookings implements AutoCloseable {
    private final List<Connection> connections = new ArrayList<>();
    private final List<PreparedStatement> inserts = new ArrayList<>();
    private final List<UUID> things;
    private final Attempts attempts;

    private BareBookings(List<UUID> things, Attempts attempts) {
        this.things = things;
        this.attempts = attempts;
    }

    /** An empty table of that name, and so many connections. */
    static BareBookings open(World world, String table, List<UUID> things, Attempts attempts, int clients) throws SQLException {
        world.change("""
                CREATE TABLE %s (thing uuid NOT NULL, taken tstzrange NOT NULL, EXCLUDE USING gist (thing WITH =, taken WITH &&))"""
                .formatted(table));
        BareBookings bare = new BareBookings(things, attempts);
        for (int i = 0; i < clients; i++) {
            bare.connections.add(world.connect());
            bare.inserts.add(bare.connections.getLast()
                    .prepareStatement("INSERT INTO " + table + " VALUES (?, tstzrange(?, ?)) ON CONFLICT DO NOTHING"));
        }
        return bare;
    }

    /** Inserts an attempt in a transaction of its own; says whether it was to be had. */
    boolean insert(int client, int i) throws SQLException {
        PreparedStatement insert = inserts.get(client);
        insert.setObject(1, things.get(attempts.thing(i)));
        insert.setObject(2, attempts.from(i).atOffset(ZoneOffset.UTC));
        insert.setObject(3, attempts.to(i).atOffset(ZoneOffset.UTC));
        return insert.executeUpdate() == 1;
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}

package hqb.platform.local;

/**
 * How to reach a PostgreSQL database.
 *
 * @param url a JDBC URL
 */
public record DatabaseAddress(String url, String user, String password) {
    /** Says where, never the password. */
    @Override
    public String toString() {
        return user + "@" + url;
    }
}

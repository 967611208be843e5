package hqb.platform.database;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.net.URLDecoder;
import org.jspecify.annotations.Nullable;

/**
 * Reads a database URL in the form of JDBC or in that of PostgreSQL's own programs.
 *
 * @param jdbc as the driver wants it, without user and password
 * @param user that the URL names, if it does
 * @param password that the URL names, if it does
 */
record DatabaseUrl(String jdbc, @Nullable String user, @Nullable String password) {
    /**
     * Reads one.
     *
     * @throws IllegalArgumentException in one sentence, if it is not the URL of a PostgreSQL database
     */
    static DatabaseUrl of(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            return new DatabaseUrl(url, null, null);
        }
        if (!url.startsWith("postgresql://") && !url.startsWith("postgres://")) {
            throw new IllegalArgumentException("HQB_DATABASE_URL must begin with jdbc:postgresql:// or postgresql://");
        }
        URI uri = URI.create(url);
        String who = uri.getRawUserInfo();
        String place = uri.getRawAuthority().substring(who == null ? 0 : who.length() + 1);
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String jdbc = "jdbc:postgresql://" + place + uri.getRawPath() + query;
        if (who == null) {
            return new DatabaseUrl(jdbc, null, null);
        }
        int colon = who.indexOf(':');
        return colon < 0 ? new DatabaseUrl(jdbc, decoded(who), null)
                : new DatabaseUrl(jdbc, decoded(who.substring(0, colon)), decoded(who.substring(colon + 1)));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}

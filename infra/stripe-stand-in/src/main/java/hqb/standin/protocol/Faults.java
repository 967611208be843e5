package hqb.standin.protocol;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import hqb.standin.state.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The bad manners that tests ask for: each takes the next so many requests that fit. Safe for many threads. */
public final class Faults {
    /** What goes wrong. */
    public enum Kind {
        /** The connection ends before anything is done. */
        DROP_BEFORE,
        /** All is done and remembered, then the connection ends. */
        DROP_AFTER,
        /** 409, nothing is done or remembered. */
        CONFLICT_409,
        /** 429, nothing is done or remembered. */
        RATE_LIMIT_429,
        /** 500, nothing is done, and the key remembers the 500. */
        ERROR_500,
        /** All is done, and the key remembers a 500. */
        ERROR_500_AFTER,
        /** 503, nothing is done or remembered. */
        ERROR_503,
        /** The request waits before anything is done. */
        STALL_BEFORE,
        /** All is done and remembered, the answer waits. */
        STALL_AFTER,
        /** The answer names another currency than was asked for. */
        WRONG_CURRENCY
    }

    /** A fault that takes a request. */
    public record Fault(Kind kind, long millis) {
    }

    private static final class Rule {
        private final Kind kind;
        private final String method;
        private final Pattern path;
        private final long millis;
        private int skip;
        private int left;

        private Rule(Kind kind, String method, Pattern path, long millis, int skip, int left) {
            this.kind = kind;
            this.method = method;
            this.path = path;
            this.millis = millis;
            this.skip = skip;
            this.left = left;
        }
    }

    private final List<Rule> rules = new ArrayList<>();

    /**
     * Adds a rule.
     *
     * @param method of the requests it takes, {@code *} for any
     * @param path a regular expression that the whole path has to fit
     * @param skip how many fitting requests pass first
     * @param times how many it takes then
     */
    public synchronized void add(Kind kind, String method, String path, long millis, int skip, int times) {
        rules.add(new Rule(kind, method, Pattern.compile(path), millis, skip, times));
    }

    public synchronized void clear() {
        rules.clear();
    }

    /** The fault for a request, null for none; it is used up. */
    public synchronized @Nullable Fault take(String method, String path) {
        for (Rule rule : rules) {
            if (rule.left > 0 && (rule.method.equals("*") || rule.method.equals(method)) && rule.path.matcher(path).matches()) {
                if (rule.skip > 0) {
                    rule.skip--;
                    continue;
                }
                rule.left--;
                return new Fault(rule.kind, rule.millis);
            }
        }
        return null;
    }

    /** The rules with what they have left. */
    public synchronized JsonObject report() {
        var list = new JsonArray();
        rules.forEach(rule -> list.add(Resource.object("kind", rule.kind.name().toLowerCase(java.util.Locale.ROOT), "method", rule.method,
                "path", rule.path.pattern(), "millis", rule.millis, "skip", rule.skip, "left", rule.left)));
        return Resource.object("faults", list);
    }
}

package hqb.standin.state;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The balance book: double entries in whole minor units, per currency. Accounts are {@code platform:pending},
 * {@code platform:available}, the same of each recipient ({@code acct_...:pending}), {@code stripe:fees}, {@code buyers} (the outside world
 * of cards and wallets), {@code bank:OWNER} and {@code disputes}.
 */
public final class Book {
    private final List<Posting> postings = new ArrayList<>();
    private final List<Posting> unwritten = new ArrayList<>();
    private final Map<String, TreeMap<String, Long>> balances = new TreeMap<>();

    /** Money that an account gains, or loses where the amount is negative. */
    public record Line(String account, String currency, long amount) {
    }

    /** Lines that belong together and sum to zero in each currency; {@code source} is the id of the object that caused them. */
    public record Posting(String source, String what, long at, List<Line> lines) {
    }

    /** Books a posting; refuses one that does not sum to zero. */
    public void post(Posting posting) {
        if (!sums(List.of(posting)).values().stream().allMatch(sum -> sum == 0)) {
            throw new IllegalStateException("does not sum to zero: " + posting);
        }
        enter(posting);
        unwritten.add(posting);
    }

    private void enter(Posting posting) {
        postings.add(posting);
        for (Line line : posting.lines()) {
            balances.computeIfAbsent(line.account(), _ -> new TreeMap<>()).merge(line.currency(), line.amount(), Long::sum);
        }
    }

    /** What an account holds in a currency. */
    public long balance(String account, String currency) {
        return balances.getOrDefault(account, new TreeMap<>()).getOrDefault(currency, 0L);
    }

    /** The currencies that an account has ever held, with what it holds. */
    public Map<String, Long> balances(String account) {
        return balances.getOrDefault(account, new TreeMap<>());
    }

    /** All accounts with what they hold by currency, the sum of all by currency (zero, or the book is wrong), and the postings. */
    public JsonObject report(boolean withPostings) {
        var accounts = new JsonObject();
        balances.forEach((account, held) -> accounts.add(account, Resource.tree(held)));
        var report = Resource.object("accounts", accounts, "sums", sums(postings), "postings_count", postings.size());
        if (withPostings) {
            var list = new JsonArray();
            postings.forEach(posting -> list.add(written(posting)));
            report.add("postings", list);
        }
        return report;
    }

    private static Map<String, Long> sums(List<Posting> postings) {
        var sums = new LinkedHashMap<String, Long>();
        for (Posting posting : postings) {
            posting.lines().forEach(line -> sums.merge(line.currency(), line.amount(), Long::sum));
        }
        return sums;
    }

    JsonArray takeUnwritten() {
        var list = new JsonArray();
        unwritten.forEach(posting -> list.add(written(posting)));
        unwritten.clear();
        return list;
    }

    JsonArray all() {
        var list = new JsonArray();
        postings.forEach(posting -> list.add(written(posting)));
        return list;
    }

    void replay(JsonArray written) {
        for (JsonElement each : written) {
            JsonObject posting = each.getAsJsonObject();
            var lines = new ArrayList<Line>();
            for (JsonElement line : posting.getAsJsonArray("lines")) {
                JsonObject of = line.getAsJsonObject();
                lines.add(new Line(of.get("account").getAsString(), of.get("currency").getAsString(), of.get("amount").getAsLong()));
            }
            enter(new Posting(posting.get("source").getAsString(), posting.get("what").getAsString(), posting.get("at").getAsLong(),
                    List.copyOf(lines)));
        }
    }

    private static JsonObject written(Posting posting) {
        var lines = new JsonArray();
        for (Line line : posting.lines()) {
            lines.add(Resource.object("account", line.account(), "currency", line.currency(), "amount", line.amount()));
        }
        return Resource.object("source", posting.source(), "what", posting.what(), "at", posting.at(), "lines", lines);
    }
}

package hqb.supply.market;

import hqb.platform.database.Queries;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The counts of words that people searched for. */
@Singleton
class SearchedWordRows {
    /** On a day with fewer different visitors a word is not told, and not kept. */
    static final int FEWEST_VISITORS = 3;
    private static final int KEPT_DAYS = 400;
    /** Ordered, so that two writers never wait for each other. */
    private static final String ADD = """
            INSERT INTO supply_searched_word (word, day, times, visitors)
            SELECT c.word, ?, c.times, c.visitors FROM unnest(?::text[], ?::int[], ?::int[]) AS c (word, times, visitors) ORDER BY c.word
            ON CONFLICT (word, day) DO UPDATE SET times = supply_searched_word.times + EXCLUDED.times,
                visitors = supply_searched_word.visitors + EXCLUDED.visitors
            """;

    private final JdbcOperations database;
    private final Queries queries;
    private final Clock clock;

    SearchedWordRows(JdbcOperations database, Queries queries, Clock clock) {
        this.database = database;
        this.queries = queries;
        this.clock = clock;
    }

    @Transactional
    public void add(LocalDate day, Map<String, SearchedWords.Count> counts) {
        Map<String, SearchedWords.Count> sorted = new TreeMap<>(counts);
        database.prepareStatement(ADD, statement -> {
            statement.setObject(1, day);
            statement.setArray(2, statement.getConnection().createArrayOf("text", sorted.keySet().toArray()));
            statement.setArray(3, statement.getConnection().createArrayOf("int4",
                    sorted.values().stream().map(SearchedWords.Count::times).toArray()));
            statement.setArray(4, statement.getConnection().createArrayOf("int4",
                    sorted.values().stream().map(SearchedWords.Count::visitors).toArray()));
            return statement.executeUpdate();
        });
    }

    /** Removes what too few visitors searched for on days that are over, and what is old. */
    @Transactional
    public void forget() {
        LocalDate today = MarketWeeks.today(clock);
        queries.run("DELETE FROM supply_searched_word WHERE day < ? AND (visitors < ? OR day < ?)", today, FEWEST_VISITORS,
                today.minusDays(KEPT_DAYS));
    }
}

package hqb.bench.makerspaces;

import java.util.List;

/**
 * The product and bare inserts, round by round.
 *
 * @param rows how many bookings the database has afterwards
 */
record Comparison(List<Round> rounds, long rows) {
    /** A round: the same attempts by both. */
    record Round(int attempts, Crowd.Outcome ours, Crowd.Outcome bare) {
    }

    /** As a table with a sentence before it. */
    String describe(String sentence) {
        StringBuilder text = new StringBuilder(sentence)
                .append("\n\n| round | attempts | kept | kept bare | a second | a second bare | ratio |\n")
                .append("|---:|---:|---:|---:|---:|---:|---:|\n");
        for (int i = 0; i < rounds.size(); i++) {
            Round one = rounds.get(i);
            line(text, String.valueOf(i + 1), one.attempts(), one.ours(), one.bare());
        }
        int attempts = rounds.stream().mapToInt(Round::attempts).sum();
        Crowd.Outcome ours = sum(rounds.stream().map(Round::ours).toList());
        line(text, "all", attempts, ours, sum(rounds.stream().map(Round::bare).toList()));
        return text.append("\nTold to clients as kept: %,d; rows in the database: %,d; told to come again: %,d.\n\n"
                .formatted(ours.succeeded(), rows, ours.again())).toString();
    }

    private static void line(StringBuilder text, String name, int attempts, Crowd.Outcome ours, Crowd.Outcome bare) {
        text.append("| %s | %,d | %,d | %,d | %,.0f | %,.0f | %.2f |\n".formatted(name, attempts, ours.succeeded(), bare.succeeded(),
                attempts / ours.seconds(), attempts / bare.seconds(), bare.seconds() / ours.seconds()));
    }

    private static Crowd.Outcome sum(List<Crowd.Outcome> all) {
        return new Crowd.Outcome(all.stream().mapToDouble(Crowd.Outcome::seconds).sum(),
                all.stream().mapToInt(Crowd.Outcome::succeeded).sum(), all.stream().mapToInt(Crowd.Outcome::again).sum());
    }
}

package hqb.makerspaces.registry.review;

import hqb.makerspaces.registry.rules.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A review as text that is the same to the bit for the same judgements, in whatever order they were made: a line for the day, then one for
 * each makerspace by id, then line feeds only. Its hash is kept with the review.
 */
public final class Canonical {
    private Canonical() {
    }

    /** The whole review. */
    public static String text(LocalDate day, List<Judgement> judgements) {
        return judgements.stream().sorted(Comparator.comparing(one -> one.subject().space().toString())).map(Canonical::line)
                .collect(Collectors.joining("\n", "review 1 " + day + '\n', "\n"));
    }

    /** One makerspace: id, tier, rules, input, findings, proposal, reasons; parted by tabs. */
    public static String line(Judgement one) {
        Subject subject = one.subject();
        return String.join("\t", subject.space().toString(), subject.tier().code(), one.rules(),
                subject.figures().values().entrySet().stream().map(Canonical::pair).collect(Collectors.joining(";")),
                "returns=" + subject.missedReturns(), "warned=" + subject.warned(),
                one.findings().stream().map(Canonical::finding).collect(Collectors.joining(";")), one.proposal().code(),
                String.join(",", one.reasons()));
    }

    /** The SHA-256 of a text as 64 hexadecimal digits. */
    public static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static String pair(Map.Entry<String, String> one) {
        return one.getKey() + '=' + one.getValue();
    }

    private static String finding(Finding one) {
        String lacking = one.lacking() == null ? "" : one.lacking().toPlainString();
        return one.condition().code() + ':' + one.outcome().code() + ':' + lacking
                + (one.parts().isEmpty() ? "" : one.parts().stream().map(Canonical::finding).collect(Collectors.joining("|", "(", ")")));
    }
}

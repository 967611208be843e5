package hqb.prototyping.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a product: by the name of the fact its values as texts, one of them unless several can be chosen. Numbers are in plain
 * notation, yes and no are {@code true} and {@code false}.
 */
record Facts(Map<String, List<String>> values) {
    Facts {
        values = new TreeMap<>(values);
    }

    List<String> of(String fact) {
        return values.getOrDefault(fact, List.of());
    }

    boolean knows(String fact) {
        return values.containsKey(fact);
    }

    boolean is(String fact, String value) {
        return of(fact).contains(value);
    }

    @Nullable
    BigDecimal number(String fact) {
        return knows(fact) ? new BigDecimal(of(fact).getFirst()) : null;
    }

    /** Whether conditions are met: of an object all, of a list one. A fact that nobody knows meets nothing. */
    boolean meet(@Nullable JsonNode when) {
        if (when == null || when.isNull()) {
            return true;
        }
        if (when.isArray()) {
            return StreamSupport.stream(when.spliterator(), false).anyMatch(this::meet);
        }
        return when.properties().stream().allMatch(one -> meets(one.getKey(), one.getValue()));
    }

    /** The same for conditions that only name values. */
    boolean meet(@Nullable Map<String, List<String>> when) {
        return when == null || when.entrySet().stream().allMatch(one -> one.getValue().stream().anyMatch(value -> is(one.getKey(), value)));
    }

    private boolean meets(String fact, JsonNode wanted) {
        if (wanted.isArray()) {
            return StreamSupport.stream(wanted.spliterator(), false).anyMatch(value -> is(fact, value.asText()));
        }
        if (!wanted.isObject()) {
            return is(fact, wanted.asText());
        }
        BigDecimal number = number(fact);
        return number != null && wanted.properties().stream().allMatch(end -> {
            int side = number.compareTo(end.getValue().decimalValue());
            return switch (end.getKey()) {
                case "from" -> side >= 0;
                case "above" -> side > 0;
                case "to" -> side <= 0;
                case "below" -> side < 0;
                default -> throw new IllegalStateException(end.getKey() + " is no end of a range");
            };
        });
    }

    /** SHA-256 of the facts in the order of their names, in hexadecimal. */
    String sha256() {
        StringBuilder text = new StringBuilder();
        values.forEach((fact, said) -> text.append(fact).append('=').append(String.join(",", said)).append('\n'));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}

package hqb.supply.imports;

import hqb.platform.money.Currency;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the name of a column says: the dictionary {@code column-names.txt}, and the many ways to write a price from some quantity on. */
final class ColumnNames {
    private static final Pattern BRACKETED = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]|【[^】]*】");
    private static final Pattern PRICE_WORD = Pattern.compile("price|cost|单价|價|价|报价|单位价");
    private static final Pattern QUANTITY_WORD = Pattern.compile("qty|quantity|数量|數量|起订|pcs数");
    private static final Pattern BREAK_WORD = Pattern.compile("break|tier|step|level|阶梯|梯度|階梯|价格段|ladder");
    private static final Pattern RANGE = Pattern.compile(
            "^[≥>=]*\\s*(\\d[\\d,]*)(k?)\\s*(?:\\+|[-~]\\s*[\\d,]+k?|[-~]|以上|起)?\\s*(?:pcs|pieces|个|只|片|颗|件|ea)?\\s*(?:\\+|起|以上)?$");
    private static final Pattern NUMBER = Pattern.compile("(\\d[\\d,]*)(k?)");
    private static final Map<String, ColumnRole> NAMES = read();
    private static final Map<Currency, List<String>> MONEY = Map.of(Currency.USD, List.of("usd", "us$", "美元", "美金", "$"), Currency.HKD,
            List.of("hkd", "hk$", "港币", "港元", "港幣"), Currency.CNY, List.of("cny", "rmb", "人民币", "¥", "￥", "元", "人民幣"));

    private ColumnNames() {
    }

    /** Takes a column for what its header says; an ignored one when it says nothing that is known. */
    static Column read(int index, String header) {
        String name = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
        Currency currency = currency(name);
        ColumnRole role = NAMES.get(key(name));
        if (role == null) {
            role = NAMES.get(key(BRACKETED.matcher(name).replaceAll("")));
        }
        Column known = role == null ? price(index, header, name, currency)
                : new Column(index, header, role.code(), null, currency, Column.BY_HEADER);
        return known == null ? Column.ignored(index, header) : known;
    }

    /** Whether the header is a known name of what matters not. */
    static boolean isKnown(Column column) {
        return column.is() != ColumnRole.IGNORED || NAMES.get(key(column.header())) == ColumnRole.IGNORED;
    }

    /** The name without case, blanks and punctuation. */
    static String key(String name) {
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '#').forEach(key::appendCodePoint);
        return key.toString();
    }

    private static @Nullable Column price(int index, String header, String name, @Nullable Currency currency) {
        String bare = withoutMoney(name);
        boolean priced = PRICE_WORD.matcher(bare).find();
        boolean counted = QUANTITY_WORD.matcher(bare).find();
        boolean step = BREAK_WORD.matcher(bare).find();
        Matcher number = NUMBER.matcher(bare);
        Long first = number.find() ? number(number) : null;
        if (counted && !priced && first != null) {
            return new Column(index, header, ColumnRole.BREAK_QUANTITY.code(), first, null, Column.BY_HEADER);
        }
        if (first != null && (step && !priced || bare.startsWith("price break"))) {
            return new Column(index, header, ColumnRole.BREAK_QUANTITY.code(), first, null, Column.BY_HEADER);
        }
        if (priced) {
            return new Column(index, header, ColumnRole.PRICE.code(), first == null ? 1L : first, currency, Column.BY_HEADER);
        }
        Matcher range = RANGE.matcher(bare.strip());
        return range.matches() ? new Column(index, header, ColumnRole.PRICE.code(), number(range), currency, Column.BY_HEADER) : null;
    }

    private static @Nullable Long number(Matcher matcher) {
        String digits = matcher.group(1).replace(",", "");
        return digits.length() > 9 ? null : Math.max(1, Long.parseLong(digits)) * (matcher.group(2).isEmpty() ? 1L : 1_000L);
    }

    private static @Nullable Currency currency(String name) {
        for (Currency currency : List.of(Currency.HKD, Currency.USD, Currency.CNY)) {
            if (Objects.requireNonNull(MONEY.get(currency)).stream().anyMatch(name::contains)) {
                return currency;
            }
        }
        return null;
    }

    private static String withoutMoney(String name) {
        String bare = name;
        for (List<String> words : MONEY.values()) {
            for (String word : words) {
                bare = bare.replace(word, " ");
            }
        }
        return bare.replace('_', ' ').strip();
    }

    private static Map<String, ColumnRole> read() {
        Map<String, ColumnRole> names = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(ColumnNames.class.getResourceAsStream("/hqb/supply/column-names.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (!line.startsWith("#") && colon > 0) {
                    ColumnRole role = ColumnRole.ofCode(line.substring(0, colon)).orElseThrow();
                    for (String name : line.substring(colon + 1).split(",", -1)) {
                        names.putIfAbsent(key(name), role);
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return names;
    }
}

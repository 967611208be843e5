package hqb.supply.imports;

import hqb.platform.money.Currency;
import hqb.supply.Condition;
import hqb.supply.Packaging;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the words and numbers of cells. What is not surely understood is null, never a guess. */
final class CellValues {
    private static final Pattern PLAIN = Pattern.compile("[-+]?\\d{1,15}(\\.\\d{1,12})?");
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(,\\d{3}){1,4}(\\.\\d{1,12})?");
    private static final Pattern COMMA = Pattern.compile("[-+]?\\d{1,15}(,\\d{1,12})?");
    private static final Pattern SCIENTIFIC = Pattern.compile("[-+]?\\d+(\\.\\d+)?[eE][-+]?\\d+");
    private static final Pattern PIECES = Pattern.compile("(?i)\\s*(pcs|pieces|pc|ea|个|只|片|颗|件|pcs\\.)$");
    private static final Map<String, Packaging> PACKAGING = packagings();
    private static final Map<String, Currency> CURRENCY = currencies();
    private static final Map<String, Condition> CONDITION = conditions();

    private CellValues() {
    }

    /** The text with full-width forms narrowed and no blanks around it. */
    static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
            }
        }
        return text;
    }

    /** A decimal number, thousands possibly grouped. */
    static @Nullable BigDecimal number(String text, boolean decimalComma) {
        String bare = fold(text);
        if (decimalComma && COMMA.matcher(bare).matches()) {
            return new BigDecimal(bare.replace(',', '.'));
        }
        if (PLAIN.matcher(bare).matches()) {
            return new BigDecimal(bare);
        }
        return GROUPED.matcher(bare).matches() ? new BigDecimal(bare.replace(",", "")) : null;
    }

    /** A whole number, possibly with the word for pieces. */
    static @Nullable Long whole(String text) {
        BigDecimal number = number(PIECES.matcher(fold(text)).replaceFirst(""), false);
        try {
            return number == null ? null : number.longValueExact();
        } catch (ArithmeticException fraction) {
            return null;
        }
    }

    /** Whether a spreadsheet wrote the text with an exponent: digits may be gone. */
    static boolean isScientific(String text) {
        return SCIENTIFIC.matcher(text).matches();
    }

    static @Nullable Currency currency(String text) {
        return CURRENCY.get(fold(text).toUpperCase(Locale.ROOT));
    }

    static @Nullable Packaging packaging(String text) {
        return PACKAGING.get(key(text));
    }

    static @Nullable Condition condition(String text) {
        return CONDITION.get(key(text));
    }

    /** A price, possibly with a sign or word of money. */
    record Price(BigDecimal amount, @Nullable Currency currency) {
    }

    static @Nullable Price price(String text, boolean decimalComma) {
        String bare = fold(text);
        Currency currency = null;
        for (String sign : List.of("HK$", "US$", "CN¥", "RMB", "CNY", "USD", "HKD", "¥", "$", "元")) {
            String upper = bare.toUpperCase(Locale.ROOT);
            if (upper.startsWith(sign)) {
                currency = CURRENCY.get(sign);
                bare = bare.substring(sign.length()).strip();
            } else if (upper.endsWith(sign)) {
                currency = CURRENCY.get(sign);
                bare = bare.substring(0, bare.length() - sign.length()).strip();
            }
        }
        BigDecimal amount = number(bare, decimalComma);
        return amount == null ? null : new Price(amount, currency);
    }

    private static String key(String text) {
        StringBuilder key = new StringBuilder();
        fold(text).toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }

    private static Map<String, Packaging> packagings() {
        Map<String, Packaging> words = new HashMap<>();
        put(words, Packaging.REEL,
                "reel, tr, t/r, tape & reel, tape and reel, tape&reel (tr), tape, full reel, 编带, 卷装, 卷, 盘装, 编带卷装, 卷带, 整盘, 圆盘");
        put(words, Packaging.CUT_TAPE, "cut-tape, cut tape, ct, cut tape (ct), 剪带, 散剪, 切带, 剪切带");
        put(words, Packaging.TRAY, "tray, trays, 托盘, 盘, 托盘装");
        put(words, Packaging.TUBE, "tube, tubes, stick, rail, 管装, 管, 料管");
        put(words, Packaging.BAG, "bag, bags, bulk, loose, polybag, 散装, 袋装, 袋, 散料");
        put(words, Packaging.BOX, "box, boxes, carton, ammo, ammo pack, 盒装, 盒, 箱, 箱装, 纸箱");
        return words;
    }

    private static Map<String, Condition> conditions() {
        Map<String, Condition> words = new HashMap<>();
        put(words, Condition.NEW_ORIGINAL, "new-original, new, new original, original, brand new, factory new, 全新, 原装, 全新原装, 原装正品, 新");
        put(words, Condition.NEW_SEALED, "new-sealed, new sealed, resealed, repacked, third party sealed, 重新封装, 三方封装, 二次包装");
        put(words, Condition.REFURBISHED, "refurbished, refurb, reworked, 翻新, 翻新货");
        put(words, Condition.PULLED, "pulled, used, pulls, desoldered, 拆机, 拆机件, 二手, 旧货");
        return words;
    }

    private static <T> void put(Map<String, T> words, T value, String names) {
        for (String name : names.split(", ", -1)) {
            words.put(key(name), value);
        }
    }

    private static Map<String, Currency> currencies() {
        Map<String, Currency> words = new HashMap<>();
        for (String word : List.of("CNY", "RMB", "CN¥", "¥", "人民币", "元", "人民幣", "CNH")) {
            words.put(word, Currency.CNY);
        }
        for (String word : List.of("USD", "US$", "$", "美元", "美金")) {
            words.put(word, Currency.USD);
        }
        for (String word : List.of("HKD", "HK$", "港币", "港元", "港幣")) {
            words.put(word, Currency.HKD);
        }
        return words;
    }
}

package hqb.places;

import hqb.platform.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a counter trades in: the few kinds that plans show by colour and pattern. */
public enum Trade {
    COMPONENTS("Components", "元器件", "component", "smt", "integrated circuit", "base electronics", "general electronics", "memory", "led"),
    CONNECTORS("Connectors and cables", "连接器与线缆", "connector", "wire", "cable"),
    POWER("Power and batteries", "电源与电池", "power", "batter", "charger"),
    INSTRUMENTS("Instruments and tools", "仪器与工具", "instrument", "tool", "industrial", "supplies"),
    COMPUTERS("Computers and screens", "电脑与屏幕", "computer", "tablet", "network", "game", "projector", "storage", "screens"),
    PHONES("Phones and accessories", "手机与配件", "phone", "accessor", "repair", "refurbished", "wearable"),
    SECURITY("Security, cameras and sound", "安防、摄像与音响", "security", "camera", "intercom", "access control", "gps", "fire",
            "communication", "audio", "speaker", "drone"),
    OTHER("Other trades", "其他行业");

    private final String nameEn;
    private final String nameZh;
    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> words;

    Trade(String nameEn, String nameZh, String... words) {
        this.nameEn = nameEn;
        this.nameZh = nameZh;
        this.words = List.of(words);
    }

    /** The word that stands for it in the API and the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name. */
    public String name(Language language) {
        return language.pick(nameEn, nameZh);
    }

    /** The trade of that code. */
    public static Optional<Trade> ofCode(String code) {
        return Arrays.stream(values()).filter(trade -> trade.code().equals(code)).findFirst();
    }

    /** The trades that a floor's English name speaks of, in its order; other when it speaks of none. */
    static List<Trade> of(String words) {
        List<Trade> trades = Arrays.stream(words.toLowerCase(Locale.ROOT).split(",", -1)).map(Trade::ofWord).distinct().toList();
        return trades.isEmpty() ? List.of(OTHER) : trades;
    }

    /** The trade whose word is the longest in a text, so that a phone's screen is a phone's. */
    private static Trade ofWord(String text) {
        if (text.contains("phone")) {
            return PHONES;
        }
        Trade best = OTHER;
        int longest = 0;
        for (Trade trade : values()) {
            for (String word : trade.words) {
                if (word.length() > longest && text.contains(word)) {
                    best = trade;
                    longest = word.length();
                }
            }
        }
        return best;
    }
}

package hqb.sourcing.rfq.asking;

import hqb.platform.BodyCheck;
import hqb.supply.Packaging;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part as a buyer asks for it.
 *
 * @param partId       in the catalogue; or the next two
 * @param mpn          number of a part that nobody lists
 * @param manufacturer its maker; when left out, each quote names one
 * @param quantity     pieces, 1 to 1,000,000,000
 * @param targetPrice  what the buyer hopes for a piece, such as 0.0123; optional
 * @param dateCodeFrom year and week, such as 2301: older goods will not do; optional
 * @param packaging    cut-tape, reel, tray, tube, bag or box; optional
 * @param condition    any, original or authorised; any when left out
 * @param note         optional
 */
@Serdeable
public record AskedLine(@Nullable UUID partId, @Nullable String mpn, @Nullable String manufacturer, @Nullable Long quantity,
        @Nullable String targetPrice, @Nullable String dateCodeFrom, @Nullable String packaging, @Nullable String condition,
        @Nullable String note) {
    /** The most lines of a request. */
    public static final int MOST = 200;
    private static final long MOST_PIECES = 1_000_000_000;
    private static final int LONGEST_MPN = 100;
    private static final int LONGEST_MAKER = 120;
    private static final int LONGEST_NOTE = 500;
    private static final String YEAR_AND_WEEK = "\\d{2}(0[1-9]|[1-4]\\d|5[0-3])";

    /** What was read of one. */
    record Read(@Nullable UUID part, String mpn, @Nullable String manufacturer, long quantity, @Nullable BigDecimal targetPrice,
            @Nullable String dateCodeFrom, @Nullable Packaging packaging, AskedCondition condition, @Nullable String note) {
    }

    /** Reads all; what is wrong is noted below {@code /lines}. */
    static List<Read> read(BodyCheck check, @Nullable List<@Nullable AskedLine> lines) {
        List<Read> read = new ArrayList<>();
        if (lines == null || lines.isEmpty() || lines.size() > MOST) {
            check.refuse("/lines", "Ask for 1 to " + MOST + " parts.", "请填写 1 至 " + MOST + " 种元器件。");
            return read;
        }
        for (int i = 0; i < lines.size(); i++) {
            AskedLine line = lines.get(i);
            if (line == null) {
                check.refuse("/lines/" + i, "This is needed.", "此项必填。");
            } else {
                read.add(line.read(check, "/lines/" + i));
            }
        }
        return read;
    }

    private Read read(BodyCheck check, String at) {
        boolean free = partId == null;
        String number = free ? check.text(at + "/mpn", mpn, 1, LONGEST_MPN) : "";
        String maker = free ? check.text(at + "/manufacturer", manufacturer, 0, LONGEST_MAKER) : "";
        long pieces = quantity == null ? 0 : quantity;
        if (pieces < 1 || pieces > MOST_PIECES) {
            check.refuse(at + "/quantity", "1 to 1,000,000,000 pieces are possible.", "数量须为 1 至 1,000,000,000。");
        }
        BigDecimal target = NewRfq.price(targetPrice);
        if (target == null && given(targetPrice)) {
            check.refuse(at + "/targetPrice", "Write a price above nothing with at most six decimals, such as 0.0123.",
                    "请填写大于零、最多六位小数的价格，例如 0.0123。");
        }
        String from = dateCodeFrom == null || dateCodeFrom.isBlank() ? null : dateCodeFrom.strip();
        if (from != null && !from.matches(YEAR_AND_WEEK)) {
            check.refuse(at + "/dateCodeFrom", "Write year and week, such as 2301.", "请填写年周，例如 2301。");
        }
        Packaging packed = packaging == null ? null : Packaging.ofCode(packaging.strip()).orElse(null);
        if (packed == null && given(packaging)) {
            check.refuse(at + "/packaging", "Use cut-tape, reel, tray, tube, bag or box.", "请使用 cut-tape、reel、tray、tube、bag 或 box。");
        }
        AskedCondition state = given(condition) ? AskedCondition.ofCode(String.valueOf(condition).strip()).orElse(null)
                : AskedCondition.ANY;
        if (state == null) {
            check.refuse(at + "/condition", "Use any, original or authorised.", "请使用 any、original 或 authorised。");
        }
        String words = check.text(at + "/note", note, 0, LONGEST_NOTE);
        return new Read(partId, number, maker.isEmpty() ? null : maker, pieces, target, from, packed,
                state == null ? AskedCondition.ANY : state,
                words.isEmpty() ? null : words);
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}

package hqb.boms.reading;

import hqb.platform.Language;

/**
 * What is odd about a line.
 *
 * @param detail the cell or the references it is about
 */
public record LineProblem(Kind kind, String detail) {

    /** The kinds, each with what it means. */
    public enum Kind {
        QUANTITY_DIFFERS("quantity-differs", "The quantity is not the number of references: %s.", "数量与位号个数不一致：%s。"),
        QUANTITY_UNREADABLE("quantity-unreadable", "“%s” is no quantity; the references are counted instead.", "“%s”不是数量，已按位号个数计算。"),
        REFERENCE_REPEATED("reference-repeated", "Also on another line: %s.", "位号在其他行重复出现：%s。"),
        NOTHING_TO_GO_BY("nothing-to-go-by", "Neither a part number nor a value is given.", "既没有型号也没有参数值。");

        private final String code;
        private final String en;
        private final String zh;

        Kind(String code, String en, String zh) {
            this.code = code;
            this.en = en;
            this.zh = zh;
        }

        /** The word of the API. */
        public String code() {
            return code;
        }
    }

    /** The sentence for people. */
    public String message(Language language) {
        return language.pick(kind.en, kind.zh).formatted(detail);
    }
}

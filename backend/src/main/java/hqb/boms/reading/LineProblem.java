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
        QUANTITY_UNKNOWN("quantity-unreadable", "“%s” is no quantity: write a whole number of 0 or more.", "“%s”不是数量：请填写不小于 0 的整数。"),
        REFERENCE_REPEATED("reference-repeated", "Also on another line: %s.", "位号在其他行重复出现：%s。"),
        REFERENCE_TWICE("reference-repeated", "Twice on this line: %s.", "本行位号重复：%s。"),
        FORMULA("formula", "%s is a formula whose value is not in the file: the cell counts as empty. Save the list with values.",
                "%s 是公式，文件中没有计算结果，该单元格按空白处理。请保存为数值后再上传。"),
        QUOTE_MENDED("quote-mended", "A quotation mark opens here and never closes: it was left out.%s", "此处引号未闭合，已忽略。%s"),
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

package hqb.supply.matching;

import hqb.platform.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be wrong with a row of a list, or an offer that is sent by itself, each with what was expected instead. */
public enum RowFault {
    MISSING_SKU("Your stock number is missing: give each row its own.", "缺少商家编码：每行须有唯一编码。"),
    MISSING_MPN("The manufacturer part number is missing.", "缺少厂家型号。"),
    MISSING_STOCK("The stock is missing: write a whole number, 0 for none.", "缺少库存：请填写整数，无货填 0。"),
    MISSING_PRICE("No price is given: at least one is needed.", "缺少价格：至少需要一个价格。"),
    UNKNOWN_MANUFACTURER("Nobody is known as \"%s\". The nearest: %s.", "未收录厂牌“%s”。相近的有：%s。"),
    UNKNOWN_PART("%s of %s is not in the catalogue yet. An operator is asked to take it in; the offer goes on sale then.",
            "目录中尚无 %2$s 的 %1$s。将提请运营方收录，收录后该报价自动上架。"),
    UNKNOWN_PART_ANYONE("%s is not in the catalogue. Give its manufacturer, so that it can be proposed.", "目录中没有 %s。请补充厂牌，以便提交收录申请。"),
    REFUSED_PART("The catalogue does not take %s of %s: %s", "目录不收录 %2$s 的 %1$s：%3$s"),
    AMBIGUOUS_PART("%s can be several parts: %s. Give manufacturer and number exactly as printed.", "%s 对应多个器件：%s。请填写准确的厂牌和型号。"),
    NEGATIVE_STOCK("Stock cannot be negative: write 0 or more.", "库存不能为负：请填写 0 或更大的整数。"),
    NOT_A_WHOLE_NUMBER("This is no whole number: write digits only, such as 1500.", "不是整数：请只写数字，例如 1500。"),
    OUT_OF_RANGE("Expected a whole number from %s to %s.", "应为 %s 到 %s 的整数。"),
    BAD_PACKAGING("Packaging is cut-tape, reel, tray, tube, bag or box.", "包装应为 cut-tape（剪带）、reel（编带）、tray（托盘）、tube（管装）、bag（袋装）或 box（盒装）。"),
    BAD_DATE_CODE("A date code is year and week, such as 2523, or a year and later, such as 22+ or 2019+.",
            "批号为年和周（例如 2523），或某年及以后（例如 22+、2019+）。"),
    DATE_AS_NUMBER("This is a date that a spreadsheet turned into a number (%s): write year and week, YYWW.",
            "这是表格软件转成数字的日期（%s）：请填写年和周 YYWW。"),
    DATE_IN_TEXT("A spreadsheet turned this cell into a date (%s): format the column as text and write it anew.",
            "表格软件把该单元格变成了日期（%s）：请将该列设为文本后重新填写。"),
    LEADING_ZEROS_LOST("A spreadsheet dropped the zeros in front: %s was meant. Format the column as text.", "表格软件去掉了前导零：应为 %s。请将该列设为文本。"),
    SCIENTIFIC_NOTATION("A spreadsheet wrote this with an exponent and digits are gone: format the column as text and write it in full.",
            "表格软件将其写成了科学计数法，数字已丢失：请将该列设为文本并完整填写。"),
    FORMULA("This is a formula, not a value: paste values only.", "这是公式而不是值：请只粘贴数值。"),
    UNREADABLE_CHARACTERS("The row is not in the encoding of the rest of the file (%s): save the whole file as UTF-8.",
            "该行编码与文件其余部分（%s）不一致：请将整个文件另存为 UTF-8。"),
    EXTRA_CELLS("The row has more cells than the header: put texts that contain the separator into quotation marks.",
            "该行单元格多于表头：含分隔符的文本请加引号。"),
    TOO_LONG("At most %s characters.", "最多 %s 个字符。"),
    WRONG_CURRENCY("The currency is CNY, USD or HKD, and the same throughout a row.", "币种应为 CNY、USD 或 HKD，且同一行内一致。"),
    NOT_A_PRICE("This is no price: write a number such as 0.0123.", "不是价格：请填写数字，例如 0.0123。"),
    PRICE_NOT_POSITIVE("A price is above 0.", "价格必须大于 0。"),
    TOO_MANY_DECIMALS("A price has at most 6 decimals.", "价格最多 6 位小数。"),
    BAD_STEPS("Quantities of price steps rise from 1, at most 20 of them, each with its price: such as 1:0.5; 100:0.4.",
            "阶梯数量须从 1 起递增，最多 20 级，每级有对应价格：例如 1:0.5; 100:0.4。"),
    PRICES_RISE("The price rises from %s to %s at %s pieces: larger quantities cannot cost more a piece.",
            "数量达到 %3$s 时单价由 %1$s 涨到 %2$s：数量越大单价不应越高。"),
    NO_PRICE_FOR_LEAST("The least order is %s pieces but the first price is for %s: lower the step or raise the minimum order.",
            "最小订单为 %s 个，但首个价格从 %s 个开始：请调整阶梯或起订量。"),
    PRICE_FAR_ABOVE_MARKET("The price is ten times the market's or more: others ask %s %s. Check the decimal point and the currency.",
            "价格达到市场价的十倍以上：其他供应商报价 %s %s。请检查小数点和币种。"),
    DUPLICATE_ROW("Row %s has the same stock number already: only that row counts.", "第 %s 行已使用相同的商家编码：以该行为准。"),
    SKU_OF_ANOTHER("This is another supplier's number for this part: use your own.", "这是其他供应商对该器件的编码：请使用自己的编码。"),
    BAD_CONDITION("The condition is new-original, new-sealed, refurbished or pulled.",
            "货况应为 new-original（全新原装）、new-sealed（第三方封装）、refurbished（翻新）或 pulled（拆机）。"),
    BAD_ORIGIN("The country of origin is its code of two letters, such as CN, or its name.", "产地应为两位国家代码（例如 CN）或国家名称。"),
    NOT_CLEARABLE("Only these can be cleared: %s.", "只有以下字段可以清空：%s。"),
    CLEARED_AND_GIVEN("This is given a value and cleared at once.", "同一字段不能既赋值又清空。"),
    UNKNOWN_COUNTER("You have no counter of that number. Yours: %s.", "您没有该编号的柜台。您的柜台：%s。");

    private final String en;
    private final String zh;

    RowFault(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** The word a client may branch on. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The fault of that code. */
    public static Optional<RowFault> ofCode(String code) {
        for (RowFault fault : values()) {
            if (fault.code().equals(code)) {
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    /** The sentence, with its arguments. */
    public String message(List<String> arguments, Language language) {
        return String.format(language.pick(en, zh), arguments.toArray());
    }
}

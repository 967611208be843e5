package hqb.platform.tables;

import hqb.platform.Language;
import java.util.Locale;

/** Why a file cannot be read as a table, each with what helps. */
public enum TableFault {
    EMPTY_FILE("The file is empty. Export the list again and look into it before you send it.", "文件为空。请重新导出清单，上传前先打开确认。"),
    HEADER_ONLY("The file has a header but no rows under it.", "文件只有表头，没有数据行。"),
    TOO_MANY_COLUMNS("The table has more than " + Table.MOST_COLUMNS + " columns. Keep those that matter, and send it again.",
            "表格超过 " + Table.MOST_COLUMNS + " 列。请只保留需要的列后重新上传。"),
    TOO_MANY_ROWS("The table has more than 1,000,000 rows. Split it into several files.", "表格超过 1,000,000 行。请拆分为多个文件。"),
    TOO_MANY_LINES("The list has more than 60,000 rows. Split it into several files.", "清单超过 60,000 行。请拆分为多个文件。"),
    LINE_TOO_LONG(
            "This line is longer than 1 MB: a cell holds far too much, or line breaks are missing where rows end. Shorten it, or export with one row a line.",
            "该行超过 1 MB：单元格内容过长，或行尾缺少换行。请缩短内容，或按每行一条记录重新导出。"),
    CELL_TOO_LONG("A cell is longer than 32,767 characters. Shorten it.", "有单元格超过 32,767 个字符。请缩短。"),
    UNCLOSED_QUOTE("A quotation mark opens here and never closes. Close it, or write it twice when it belongs to the text.",
            "此处的引号没有闭合。请补上引号；若引号是内容的一部分，请写两次。"),
    ZIP_BOMB("The workbook unpacks to far more than its size: it is not read. Save it anew, or send it as CSV.",
            "该工作簿解压后远大于自身大小，已拒绝读取。请另存后重试，或改用 CSV。"),
    MACROS("The workbook contains macros, which are not taken here. Save it as .xlsx without macros.", "工作簿含有宏，不予接收。请另存为不含宏的 .xlsx。"),
    PASSWORD("The workbook is protected by a password. Remove the password and send it again.", "工作簿有密码保护。请取消密码后重新上传。"),
    OLD_EXCEL("This is a workbook of the old .xls form. Save it as .xlsx or CSV.", "这是旧版 .xls 工作簿。请另存为 .xlsx 或 CSV。"),
    WRONG_EXTENSION("The content is not what the name says. Give the file its true ending: .xlsx for workbooks, .csv or .tsv for text.",
            "文件内容与扩展名不符。请改为正确的扩展名：工作簿用 .xlsx，文本用 .csv 或 .tsv。"),
    ARCHIVE("This is an archive or another kind of document, and no table. Unpack it and send the CSV or XLSX that is in it.",
            "这是压缩包或其他文档，不是表格。请解压后上传其中的 CSV 或 XLSX。"),
    WEB_PAGE(
            "This is a web page, whatever its name says. Open it in a spreadsheet program and save it as XLSX, or copy the rows and paste them.",
            "这是网页，与文件名不符。请用电子表格软件打开并另存为 XLSX，或复制各行后粘贴。"),
    BROKEN_XML("The XML breaks off here or is not well formed. Export it again.", "XML 在此处中断或格式有误。请重新导出。"),
    NOT_A_TABLE("This is no table: neither CSV, TSV nor XLSX.", "这不是表格文件：既不是 CSV、TSV，也不是 XLSX。"),
    DAMAGED("The workbook is damaged and cannot be read to its end. Open it, save it anew and send it again.",
            "工作簿已损坏，无法完整读取。请打开后另存，再重新上传。");

    private final String en;
    private final String zh;

    TableFault(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** The word a client may branch on. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The fault of a word. */
    public static TableFault ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What is wrong and what helps. */
    public String message(Language language) {
        return language.pick(en, zh);
    }
}

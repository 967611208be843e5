package hqb.sourcing.rfq;

import hqb.platform.Language;
import hqb.platform.tables.WriteCsv;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes the comparison of bids as a table: what the page shows and nothing else, so a blind one stays blind. */
@Singleton
class WriteBids {
    private static final List<String> EN = List.of("Line", "Part number", "Manufacturer", "Asked", "Bid", "Supplier", "Version", "Quantity",
            "Unit price", "Currency", "Unit price compared", "Total compared", "Currency compared", "Stock", "MOQ", "Multiple", "Date code",
            "Lead time (days)", "Remark");
    private static final List<String> ZH = List.of("行", "型号", "制造商", "询价数量", "报价", "供应商", "版本", "数量", "单价", "币种", "折算单价", "折算小计", "折算币种",
            "可供数量", "起订量", "倍数", "批号", "交期（天）", "备注");

    /** The table, for spreadsheets. */
    String csv(RfqPage page, Language language) {
        StringBuilder text = new StringBuilder("\uFEFF");
        WriteCsv rows = new WriteCsv(text);
        try {
            rows.row(language.pick(EN, ZH));
            for (RfqPage.Line line : page.lines()) {
                for (RfqPage.BidItem bid : page.bids()) {
                    for (RfqPage.QuotedItem quoted : bid.lines()) {
                        if (quoted.lineId().equals(line.id())) {
                            rows.row(row(line, bid, quoted));
                        }
                    }
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> row(RfqPage.Line line, RfqPage.BidItem bid, RfqPage.QuotedItem quoted) {
        RfqPage.SupplierName supplier = bid.supplier();
        return List.of(String.valueOf(line.position()), line.mpn(),
                text(line.manufacturer() == null ? quoted.manufacturer() : line.manufacturer()), String.valueOf(line.quantity()),
                bid.label(),
                supplier == null ? "" : supplier.name(), String.valueOf(bid.version()), String.valueOf(quoted.quantity()),
                quoted.unitPrice().amount().toPlainString(), quoted.unitPrice().currency().name(),
                quoted.converted().amount().toPlainString(), quoted.lineTotal().amount().toPlainString(),
                quoted.lineTotal().currency().name(), String.valueOf(quoted.stock()), String.valueOf(quoted.moq()),
                String.valueOf(quoted.multiple()), text(quoted.dateCode()), text(quoted.leadTimeDays()), text(quoted.remark()));
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

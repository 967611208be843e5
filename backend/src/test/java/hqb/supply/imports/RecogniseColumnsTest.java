package hqb.supply.imports;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.platform.money.Currency;
import hqb.platform.tables.TableRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecogniseColumnsTest {
    private static final RecogniseColumns RECOGNISE = new RecogniseColumns(
            name -> Set.of("ST", "TI", "村田", "Yageo", "onsemi").contains(name),
            texts -> texts.stream().filter(text -> text.startsWith("LM")).collect(Collectors.toSet()));

    private static Layout layout(String... lines) {
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            rows.add(new TableRow(i + 1, Arrays.asList(lines[i].split("\\|", -1))));
        }
        return RECOGNISE.recognise(rows);
    }

    private static String roles(Layout layout) {
        return layout.columns().stream().map(column -> column.role() + (column.quantity() == null ? "" : "@" + column.quantity()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void theHeaderOfTheContractIsAlwaysRecognised() {
        assertThat(roles(layout("sku|mpn|manufacturer|stock|moq|multiple|packaging|dateCode|currency|price@1|price@100"))).isEqualTo(
                "sku mpn manufacturer stock moq multiple packaging dateCode currency price@1 price@100");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "商品编号|型号|品牌|库存|起订量|最小包装|包装|批号|单价(1+)|单价(100+)|单价(1000+) > sku mpn manufacturer stock moq multiple packaging dateCode price@1 price@100 price@1000",
        "料号|厂家型号|厂牌|现货数量|价格(USD) > sku mpn manufacturer stock price@1",
        "Digi-Key Part Number|Manufacturer Part Number|Manufacturer|Quantity Available|Min. Qty|Unit Price (USD) > sku mpn manufacturer stock moq price@1",
        "Mouser No|Mfr. #|Mfr.|On Hand|Order Multiple|1+|10+|100+ > sku mpn manufacturer stock multiple price@1 price@10 price@100",
        "LCSC Part Number|MFR.Part #|Manufacturer|Stock|1-9|10-99|100-999 > sku mpn manufacturer stock price@1 price@10 price@100",
        "Part No|Brand|QTY|D/C|Price > mpn manufacturer stock dateCode price@1",
        "型号|厂牌|数量|阶梯价 > mpn manufacturer stock ladder",
        "型号|厂牌|库存|数量1|单价1|数量2|单价2 > mpn manufacturer stock breakQuantity@1 breakPrice@1 breakQuantity@2 breakPrice@2",
        "MPN|Maker|In stock|Price Break 1|Unit Price 1|Price Break 2|Unit Price 2 > mpn manufacturer stock breakQuantity@1 breakPrice@1 breakQuantity@2 breakPrice@2",
        "P/N|MFG|Available|price_1|price_1k|Lead Time (days)|Warehouse|Condition > mpn manufacturer stock price@1 price@1000 leadTime warehouse condition",
        "序号|型号|品牌|封装|库存|≥1|≥10|备注 > ignored mpn manufacturer package stock price@1 price@10 description"})
    void headersOfListsAndExportersAreRecognised(String header, String expected) {
        assertThat(roles(layout(header.strip()))).isEqualTo(expected.strip());
    }

    @Test
    void withoutAHeaderTheCatalogueKnowsTheNumbersAndTheOtherCodesAreTheSuppliersOwn() {
        assertThat(roles(layout("AA10|LM358DR|TI|500|0.35", "AB11|LM324N|TI|100|0.42", "AC12|LM7805|ST|80|0.9", "AD13|LM393|TI|70|0.2",
                "AE14|LM555CN|TI|60|0.15"))).isEqualTo("sku mpn manufacturer stock price@1");
        assertThat(roles(layout("1|LM358DR|TI|500|0.35", "2|LM324N|TI|100|0.42", "3|LM7805|ST|80|0.9", "4|LM393|TI|70|0.2",
                "5|LM555CN|TI|60|0.15"))).as("a running number is no stock number").doesNotContain("sku");
    }

    @Test
    void theCurrencyInAHeaderCounts() {
        assertThat(layout("型号|库存|单价(USD)|含税单价(元)100+").columns()).extracting(Column::currency).containsExactly(null, null, Currency.USD,
                Currency.CNY);
    }

    @Test
    void theHeaderNeedNotBeTheFirstRow() {
        Layout layout = layout("深圳某某电子有限公司||||", "2026-11-22 库存表||||", "型号|品牌|批号|库存|单价", "A123|ST|2523|5|0.1");
        assertThat(layout.headerRow()).isEqualTo(3);
        assertThat(roles(layout)).isEqualTo("mpn manufacturer dateCode stock price@1");
    }

    @Test
    void aListWithoutHeaderIsReadByWhatItHolds() {
        Layout layout = layout("STM32F103C8T6|ST|2523|1500|7.25|Tray", "NE555DR|TI|2501|20000|0.35|Reel", "GRM188R71H|村田|2440|900|0.02|编带");
        assertThat(layout.headerRow()).isZero();
        assertThat(roles(layout)).isEqualTo("mpn manufacturer dateCode stock price@1 packaging");
        assertThat(layout.missing()).isEmpty();
    }

    @Test
    void decimalCommasAreNoticed() {
        assertThat(layout("mpn|stock|price", "A1|5|0,25", "A2|6|12,5").decimalComma()).isTrue();
        assertThat(layout("mpn|stock|price", "A1|5|1,250", "A2|6|12.5").decimalComma()).isFalse();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(layout("foo|bar", "x y|z").missing()).containsExactly("mpn", "stock", "price");
    }
}

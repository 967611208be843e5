package hqb.boms.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings of exports of many tools, in English, Chinese and German. */
class HeaderWordsTest {
    @ParameterizedTest
    @CsvSource({"RefDes, references", "Designator, references", "Reference(s), references", "Customer Reference, references",
        "位号, references",
        "Bauteil, references", "Qty, quantity", "Quantity Per Side, quantity", "Quantity 1, quantity", "数量, quantity", "Menge, quantity",
        "MFG P/N, mpn", "Manufacturer Part Number or Seeed SKU, mpn", "manf#, mpn", "型号, mpn", "Herstellernummer, mpn",
        "manf, manufacturer",
        "厂家, manufacturer", "品牌, manufacturer", "Value, value", "Comment, value", "Wert, value", "Pattern, footprint", "封装, footprint",
        "Gehäuse, footprint",
        "LCSC Part #, supplierPartNumber", "Digi-Key Part Number, supplierPartNumber", "立创编号, supplierPartNumber",
        "Supplier and ref, supplierPartNumber",
        "數量, quantity", "型號, mpn", "廠商, manufacturer", "数量 Qty, quantity", "封装 Footprint, footprint", "JLCPCB Price, other",
        "Order Qty., quantity", "Nicht bestücken, dnp", "DNP, dnp", "Populate, fitted", "描述, description", "Unit Price (USD), other",
        "Datasheet, other", "Digikey Price, other"})
    void aHeadingIsUnderstood(String heading, String role) {
        assertThat(HeaderWords.of(heading)).hasValueSatisfying(meaning -> assertThat(meaning.role().code()).isEqualTo(role));
    }
}

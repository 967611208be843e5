package hqb.supply.imports;

import hqb.supply.matching.RowFault;
import static org.assertj.core.api.Assertions.assertThat;

import hqb.platform.Language;
import hqb.platform.money.Currency;
import hqb.platform.tables.TableRow;
import hqb.supply.Packaging;
import hqb.supply.imports.ReadRow.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReadRowTest {
    private static final String HEADER = "sku|mpn|manufacturer|stock|moq|multiple|packaging|dateCode|currency|price@1|price@100|condition|counter|lead time";
    private static final Layout LAYOUT = new RecogniseColumns(name -> false, texts -> Set.of()).recognise(List.of(row(1, HEADER)));
    private static final ReadRow READER = new ReadRow(LAYOUT, "UTF-8", Map.of("2A017", new UUID(1, 2)));
    private static final String GOOD = "S1|NE555DR|TI|1,500|10|10|编带|2523|RMB|￥0.50|0.45|全新|2a017|3";

    private static TableRow row(int number, String cells) {
        return new TableRow(number, Arrays.asList(cells.split("\\|", -1)));
    }

    private static Reading with(int column, String value) {
        String[] cells = GOOD.split("\\|", -1);
        cells[column] = value;
        return READER.read(new TableRow(7, Arrays.asList(cells)));
    }

    @Test
    void aGoodRowIsReadInFull() {
        RowOffer offer = Objects.requireNonNull(READER.read(row(2, GOOD)).offer());
        assertThat(offer.stock()).isEqualTo(1500);
        assertThat(offer.packaging()).isEqualTo(Packaging.REEL);
        assertThat(offer.currency()).isEqualTo(Currency.CNY);
        assertThat(offer.priceBreaks().json()).isEqualTo("[{\"from\":1,\"unitPrice\":\"0.5\"},{\"from\":100,\"unitPrice\":\"0.45\"}]");
        assertThat(offer.counterId()).isEqualTo(new UUID(1, 2));
        assertThat(offer.leadTimeDays()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"0~''~MISSING_SKU", "1~''~MISSING_MPN", "1~=1+1~FORMULA", "3~''~MISSING_STOCK",
        "3~-5~NEGATIVE_STOCK",
        "3~many~NOT_A_WHOLE_NUMBER", "3~1.5~NOT_A_WHOLE_NUMBER", "3~1E+05~SCIENTIFIC_NOTATION", "4~0~OUT_OF_RANGE", "5~-1~OUT_OF_RANGE",
        "6~crate~BAD_PACKAGING", "7~9999~BAD_DATE_CODE", "7~45231~DATE_AS_NUMBER", "7~923~LEADING_ZEROS_LOST", "8~EUR~WRONG_CURRENCY",
        "9~$0.5~WRONG_CURRENCY", "9~abc~NOT_A_PRICE", "9~0~PRICE_NOT_POSITIVE", "9~-1~PRICE_NOT_POSITIVE", "9~0.1234567~TOO_MANY_DECIMALS",
        "10~0.60~PRICES_RISE", "11~broken~BAD_CONDITION", "12~9Z999~UNKNOWN_COUNTER", "13~5000~OUT_OF_RANGE",
        "1~bad\uFFFDname~UNREADABLE_CHARACTERS"})
    void eachFaultIsToldWithItsColumnAndValue(int column, String value, RowFault fault) {
        Reading reading = with(column, value);
        assertThat(reading.offer()).isNull();
        RowProblem problem = reading.problems().getFirst();
        assertThat(problem.fault()).isEqualTo(fault);
        assertThat(problem.column()).isEqualTo(HEADER.split("\\|", -1)[column]);
        assertThat(problem.value()).isEqualTo(value);
    }

    @Test
    void allProblemsOfARowAreToldAtOnce() {
        Reading reading = READER.read(row(3, "|||-1|0|1|crate|99|EUR|x||||"));
        assertThat(reading.problems()).extracting(RowProblem::fault).contains(RowFault.MISSING_MPN, RowFault.MISSING_SKU,
                RowFault.NEGATIVE_STOCK, RowFault.OUT_OF_RANGE, RowFault.BAD_PACKAGING, RowFault.BAD_DATE_CODE, RowFault.WRONG_CURRENCY,
                RowFault.NOT_A_PRICE);
    }

    @Test
    void missingPricesExtraCellsAndDatesAreTold() {
        assertThat(READER.read(row(3, "S|M|TI|1|1|1|||CNY||||||")).problems()).extracting(RowProblem::fault)
                .containsExactly(RowFault.MISSING_PRICE);
        assertThat(READER.read(row(3, GOOD + "|surplus")).problems()).extracting(RowProblem::fault).containsExactly(RowFault.EXTRA_CELLS);
        String[] cells = GOOD.split("\\|", -1);
        cells[1] = "2026-10-01";
        assertThat(READER.read(new TableRow(4, Arrays.asList(cells), Set.of(1))).problems()).extracting(RowProblem::fault)
                .containsExactly(RowFault.DATE_IN_TEXT);
    }

    @Test
    void textsThatSpreadsheetsWereKeptFromChangingAreReadAsMeant() {
        assertThat(Objects.requireNonNull(with(1, "=\"0012\"").offer()).mpn()).isEqualTo("0012");
        assertThat(Objects.requireNonNull(with(1, "'-40C").offer()).mpn()).isEqualTo("-40C");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {"1:0.5;100:0.4 > 1 0.5 100 0.4", "1+￥0.5，10+￥0.4 > 1 0.5 10 0.4",
        "1-9:0.5;10-99:0.4 > 1 0.5 10 0.4",
        "10=0.5|100=0.4 > 10 0.5 100 0.4"})
    void laddersInOneCellAreRead(String ladder, String expected) {
        Layout layout = new RecogniseColumns(name -> false, texts -> Set.of()).recognise(List.of(row(1, "型号|库存|阶梯价")));
        Reading reading = new ReadRow(layout, "UTF-8", Map.of()).read(new TableRow(2, List.of("A1", "5", ladder.strip())));
        assertThat(reading.problems()).isEmpty();
        StringBuilder steps = new StringBuilder();
        Objects.requireNonNull(reading.offer()).priceBreaks().steps()
                .forEach(step -> steps.append(step.from()).append(' ').append(step.unitPrice().toPlainString()).append(' '));
        assertThat(steps.toString().strip()).isEqualTo(expected.strip());
        assertThat(reading.sku()).isEqualTo("A1");
    }

    @ParameterizedTest
    @EnumSource(RowFault.class)
    void everySentenceTakesItsArgumentsInBothLanguages(RowFault fault) {
        for (Language language : Language.values()) {
            assertThat(fault.message(List.of("a", "b", "c"), language)).isNotBlank().doesNotContain("%s").doesNotContain("%1");
        }
        assertThat(RowFault.ofCode(fault.code())).contains(fault);
    }

    @Test
    void seenNumbersAreRememberedWithTheirFirstRow() {
        SeenSkus seen = new SeenSkus();
        for (int i = 1; i <= 100_000; i++) {
            assertThat(seen.put("SKU-" + i, i)).isZero();
        }
        for (int i = 1; i <= 100_000; i += 997) {
            assertThat(seen.put("SKU-" + i, 200_000 + i)).isEqualTo(i);
        }
    }
}

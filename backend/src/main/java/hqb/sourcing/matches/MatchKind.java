package hqb.sourcing.matches;

import hqb.platform.Language;

/**
 * By what a part was found, each with how sure that is and why. The confidences of what is taken without a look are those that
 * {@code infra/bench/bom-report.md} measures; the others are rough.
 */
public enum MatchKind {
    /** The number and its maker, to the letter. */
    MPN_AND_MAKER("mpn-and-manufacturer", 0.999, "The part number and the manufacturer agree.", "型号与制造商均一致。"),
    /** The number to the letter, which one maker alone has. */
    MPN("mpn", 0.998, "The part number agrees, and only one manufacturer has it.", "型号一致，且仅有一家制造商使用。"),
    /** A number of a catalogue that the part came from. */
    SUPPLIER_PART("supplier-part", 0.999, "The supplier's number belongs to this part.", "供应商编号对应此器件。"),
    /** The same letters and digits; the signs between them differ where they mean nothing. */
    SIGNS("signs", 0.998, "The part number agrees; only dashes or blanks differ, and no point.", "型号一致，仅连字符或空格不同，小数点无差异。"),
    /** An order number of a distributor holds the part's number. */
    ORDER_NUMBER("order-number", 0.998, "The distributor's order number holds this part number.", "分销商订货号中包含该型号。"),
    /** The number says nothing of how the part is packed, this one does. */
    PACKING("packing", 0.995, "The same part; the list's number leaves its packing open.", "同一器件，清单型号未注明包装方式。"),
    /** A further number of the line, to the letter. */
    ALTERNATE("alternate", 0.99, "The line names this part as another possibility.", "该行将此器件列为备选。"),
    /** The value reads like a number that one maker alone has. */
    VALUE_NUMBER("value-number", 0.99, "The value is the number of this part, and only one manufacturer has it.", "“值”即此器件的型号，且仅有一家制造商使用。"),
    /** Everything that the line states is met, and it states what such a part needs. */
    VALUE("value", 0.99, "It meets everything that the line states.", "满足该行所列全部参数。"),
    /** The same part in another packing than the list names. */
    OTHER_PACKING("other-packing", 0.95, "The same part in another packing than the list names. Check that it will do.",
            "同一器件，但包装方式与清单不同，请核对。"),
    /** The number to the letter, of several makers. */
    MPN_OF_SEVERAL("mpn-of-several", 0.5, "Several manufacturers have this part number. Choose the one you mean.", "多家制造商使用该型号，请选择。"),
    /** The number to the letter, but the list names another maker. */
    OTHER_MAKER("other-manufacturer", 0.95, "The part number agrees, but the list names another manufacturer.", "型号一致，但清单中的制造商不同。"),
    /** Two numbers of the line name different parts. */
    DISAGREE("numbers-disagree", 0.6, "The numbers of this line name different parts. Choose the one you mean.", "该行的编号对应不同器件，请选择。"),
    /** The number agrees, but the part is plainly another than the line states. */
    CONTRADICTS("contradicts", 0.95, "The part number agrees, but the line states something else.", "型号一致，但与该行所列参数不符。"),
    /** The same letters and digits, with other signs between them. */
    SPELLING("spelling", 0.85, "The part number agrees but for its punctuation. Check it.", "除标点外型号一致，请核对。"),
    /** A piece of what the line says is the number of a part. */
    PIECE("piece", 0.5, "A piece of what the line says is the number of this part. Check it.", "该行部分文字是此器件的型号，请核对。"),
    /** It meets what the line states, but that does not settle it. */
    VALUE_TO_CHECK("value-to-check", 0.6, "It meets what the line states. Check it.", "满足该行所列参数，请核对。"),
    /** The number goes on from the list's, begins it, or looks like it. */
    NEAR("near", 0.6, "A part number that is near the one in the list. Check it.", "与清单型号相近，请核对。"),
    /** The number looks like the list's, but the part is plainly another than the line states: 10.7 kΩ where 10 kΩ are wanted. */
    NEAR_CONTRADICTS("near-contradicts", 0.2, "A part number that is near the one in the list, but the line states something else.",
            "与清单型号相近，但与该行所列参数不符。");

    private static final double SURE = 0.97;

    private final String code;
    private final double confidence;
    private final String en;
    private final String zh;

    MatchKind(String code, double confidence, String en, String zh) {
        this.code = code;
        this.confidence = confidence;
        this.en = en;
        this.zh = zh;
    }

    /** The word of the API. */
    public String code() {
        return code;
    }

    /** How sure it is, from 0 to 1. */
    public double confidence() {
        return confidence;
    }

    /** Whether nobody has to look at it: what is doubtful is never taken silently. */
    public boolean isSure() {
        return confidence >= SURE;
    }

    /** Why, in words. */
    String reason(Language language) {
        return language.pick(en, zh);
    }
}

package hqb.sourcing.boms;

import hqb.platform.Language;

/** By what a part was found, each with how sure that is and why. */
enum MatchKind {
    /** The number and its maker, to the letter. */
    MPN_AND_MAKER("mpn-and-manufacturer", 0.995, "The part number and the manufacturer agree.", "型号与制造商均一致。"),
    /** The number to the letter, which one maker alone has. */
    MPN("mpn", 0.98, "The part number agrees, and only one manufacturer has it.", "型号一致，且仅有一家制造商使用。"),
    /** A number of a catalogue that the part came from. */
    SUPPLIER_PART("supplier-part", 0.985, "The supplier's number belongs to this part.", "供应商编号对应此器件。"),
    /** The number to the letter, of several makers. */
    MPN_OF_SEVERAL("mpn-of-several", 0.7, "Several manufacturers have this part number. Choose the one you mean.", "多家制造商使用该型号，请选择。"),
    /** The number to the letter, but the list names another maker. */
    OTHER_MAKER("other-manufacturer", 0.6, "The part number agrees, but the list names another manufacturer.", "型号一致，但清单中的制造商不同。"),
    /** The same letters and digits, with other signs between them. */
    SPELLING("spelling", 0.5, "The part number agrees but for its punctuation. Check it.", "除标点外型号一致，请核对。");

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
    String code() {
        return code;
    }

    /** How sure it is, from 0 to 1. */
    double confidence() {
        return confidence;
    }

    /** Whether nobody has to look at it: what is doubtful is never taken silently. */
    boolean isSure() {
        return confidence >= 0.97;
    }

    /** Why, in words. */
    String reason(Language language) {
        return language.pick(en, zh);
    }
}

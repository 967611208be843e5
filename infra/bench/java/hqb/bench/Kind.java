package hqb.bench;

/** What people do with a parts search. */
enum Kind {
    EXACT, PREFIX, WORDS, PARAMETERS, PRICE, BROWSE;

    /** For the report. */
    String text() {
        return switch (this) {
            case EXACT -> "a whole part number, as printed or as typed";
            case PREFIX -> "the beginning of a part number";
            case WORDS -> "words of a description";
            case PARAMETERS -> "a category narrowed by parameters";
            case PRICE -> "a category by price at a quantity, in stock";
            case BROWSE -> "a category, or everything";
        };
    }
}

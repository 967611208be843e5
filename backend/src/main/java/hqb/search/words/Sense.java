package hqb.search.words;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a word of the vocabulary can mean.
 *
 * @param meaning null for words that say nothing
 * @param source  where the word comes from; of two meanings the one from the surer source wins
 * @param origin  of pinyin and initials: where the Chinese word comes from; else the source again
 */
record Sense(@Nullable Meaning meaning, Source source, Source origin) {
    Sense(@Nullable Meaning meaning, Source source) {
        this(meaning, source, source);
    }

    /** The sources, the surest first. */
    enum Source {
        /** Written by hand for this meaning. */
        CURATED,
        /** The whole name of a category. */
        NAME,
        /** Part of the name of a category, as in {@code 电位器/可调电阻}. */
        PART_OF_NAME,
        /** A name or alias of a manufacturer. */
        MANUFACTURER,
        /** Says nothing where something else does. */
        IDLE,
        /** A value of a text parameter; it needs the category whose parameter it is. */
        VALUE,
        /** A Chinese word in full pinyin. */
        PINYIN,
        /** The first letters of a Chinese word's syllables; it must stand alone and mean one thing. */
        INITIALS
    }
}

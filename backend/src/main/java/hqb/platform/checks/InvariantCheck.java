package hqb.platform.checks;

import hqb.platform.Language;

/**
 * Something that must always hold. Each bean of this type is checked; a feature adds its own.
 *
 * @param code what it is called, such as {@code I3}
 * @param en   what holds, in English
 * @param zh   the same in Chinese
 * @param sql  a query that finds the rows that break it; it finds none when all is well. One statement, so that it sees one instant
 */
public record InvariantCheck(String code, String en, String zh, String sql) {
    /** What holds. */
    public String rule(Language language) {
        return language.pick(en, zh);
    }
}

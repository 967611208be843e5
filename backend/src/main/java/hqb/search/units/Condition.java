package hqb.search.units;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import hqb.platform.Language;
import hqb.spaces.units.Fit;
import hqb.spaces.units.UnitFacts;

/**
 * One thing that somebody asks of a unit: the predicate that finds the units that have it, and the words for both what is asked and what a
 * unit offers. Fits and misses come from the same predicate.
 *
 * @param filter what Elasticsearch is asked
 * @param words  what is said of it
 */
record Condition(Ask ask, Query filter, Words words) {

    /** What is said of a condition. */
    interface Words {
        /** What is asked, and what this unit offers. */
        Told tell(UnitFacts facts, Language language);
    }

    /**
     * What is said.
     *
     * @param lack why the offer is not enough; used only when it is not
     */
    record Told(String asked, String offered, String lack) {
    }

    /** That the unit has it. */
    Fit.Reason reason(UnitFacts facts, Language language) {
        Told told = words.tell(facts, language);
        return new Fit.Reason(ask.code(), ask.title(language), told.asked, told.offered);
    }

    /** That the unit lacks it, and why. */
    Fit.Miss miss(UnitFacts facts, Language language) {
        Told told = words.tell(facts, language);
        return new Fit.Miss(ask.code(), ask.title(language), told.asked, told.offered, told.lack);
    }
}

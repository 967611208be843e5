package hqb.supply.market;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Words that people searched for.
 *
 * @param times         how often in 30 days; days on which fewer than three different visitors did are not counted
 * @param visitors      different visitors of each day, summed up
 * @param demonstration whether some of that is made up
 */
@Serdeable
record SearchedWord(String word, long times, long visitors, boolean demonstration) {
}

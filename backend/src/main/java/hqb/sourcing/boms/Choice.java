package hqb.sourcing.boms;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has decided about a line.
 *
 * @param bom    the list it was decided at; null when that is deleted
 * @param row    of the line there
 * @param key    what the line says, see {@link LineKey}; null when too little
 * @param part   null: none of those that were offered
 * @param person null when nobody was signed in, or a program was
 */
record Choice(UUID id, @Nullable UUID bom, int row, @Nullable String key, @Nullable UUID part, @Nullable UUID person, Instant at) {
}

package hqb.makerspaces;

import hqb.accounts.OrganisationId;
import hqb.platform.Language;
import hqb.platform.time.OpeningHours;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A makerspace.
 *
 * @param slug         its word in addresses of the product
 * @param organisation whose people keep it; null while nobody's
 * @param building     slug of the building it is in
 * @param unit         the space to let that it is in; null when it is in none of them
 * @param level        the storey, 1 at the ground
 * @param tier         of recognition: municipal, provincial, national; null when it is not recognised
 * @param state        draft, listed, suspended, removed
 * @param areaM2       floor area in m²
 * @param founded      the year; null when it is not known
 * @param hours        by Shenzhen's clock, without the closures' notes
 * @param said         what its keeper said by hand; null when nothing
 */
public record Makerspace(UUID id, String slug, @Nullable OrganisationId organisation, String building, @Nullable UUID unit, int level,
        String nameEn, String nameZh, String aboutEn, String aboutZh, @Nullable String tier, String state, BigDecimal areaM2,
        @Nullable String email, @Nullable String phone, @Nullable Integer founded, OpeningHours hours, List<Closure> closures,
        @Nullable Said said, boolean demonstration) {

    /** Days on which it is closed, and why. */
    public record Closure(LocalDate first, LocalDate last, String noteEn, String noteZh) {
        /** Why. */
        public String note(Language language) {
            return language.pick(noteEn, noteZh);
        }
    }

    /** A keeper opened or closed it by hand. */
    public record Said(boolean open, Instant at, Instant until) {
    }

    /** The same, open at other times. */
    Makerspace open(OpeningHours other, List<Closure> closed) {
        return new Makerspace(id, slug, organisation, building, unit, level, nameEn, nameZh, aboutEn, aboutZh, tier, state, areaM2, email,
                phone, founded, other, closed, said, demonstration);
    }

    /** Its name. */
    public String name(Language language) {
        return language.pick(nameEn, nameZh);
    }

    /** What it is. */
    public String about(Language language) {
        return language.pick(aboutEn, aboutZh);
    }

    /** Whether somebody can come in: what the keeper said as long as that holds, then the hours. */
    public boolean isOpenAt(Instant now) {
        Said by = said;
        return (by != null && now.isBefore(by.until())) ? by.open() : hours.isOpenAt(now);
    }

    /** Whether everybody may see it. */
    public boolean isPublic() {
        return state.equals("listed") || state.equals("suspended");
    }
}

package hqb.spaces.letting;

import hqb.accounts.Actor;
import hqb.accounts.OrganisationId;
import hqb.accounts.organisations.Organisation;
import hqb.accounts.organisations.Organisations;
import hqb.places.Building;
import hqb.places.Buildings;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.spaces.Ownership;
import hqb.spaces.SpaceId;
import hqb.spaces.SpaceUnit;
import hqb.spaces.SpaceUse;
import hqb.spaces.Spaces;
import hqb.spaces.letting.UnitForm.SpaceForm;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The space that a unit is a part of: one of the owner's, or one that the owner tells of, which nobody sees before one of its units. */
@Singleton
class SaveOwnSpace {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ABOUT = 1_000;

    private final Listings listings;
    private final Spaces spaces;
    private final Buildings buildings;
    private final Organisations organisations;
    private final Clock clock;

    SaveOwnSpace(Listings listings, Spaces spaces, Buildings buildings, Organisations organisations, Clock clock) {
        this.listings = listings;
        this.spaces = spaces;
        this.buildings = buildings;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * The space that a form means, written if it is new or a draft of that unit alone.
     *
     * @param unit    whose form it is
     * @param current the space that the unit is a part of now; null for a new unit
     * @throws Refusal naming each field that is wrong
     */
    @Transactional(propagation = Propagation.MANDATORY)
    SpaceUnit save(UnitForm form, UUID unit, @Nullable UUID current, Actor actor) {
        OrganisationId owner = actor.requireOrganisation();
        SpaceForm told = form.newSpace();
        UUID named = form.space();
        if (told != null && current != null && (named == null || named.equals(current)) && listings.isOwnDraftSpace(current, unit)) {
            return write(new SpaceId(current), told, form, owner);
        }
        if (named != null) {
            if (!listings.spaces(owner).contains(named)) {
                throw Refusal.invalid("/space", "This is no space of yours.", "这不是您的空间。");
            }
            return spaces.withDrafts(List.of(named)).getFirst();
        }
        if (told == null) {
            throw Refusal.invalid("/space", "Choose a space, or tell of a new one.", "请选择空间，或填写新空间。");
        }
        return write(new SpaceId(Uuid7.random(clock.instant())), told, form, owner);
    }

    private SpaceUnit write(SpaceId id, SpaceForm told, UnitForm form, OrganisationId owner) {
        BodyCheck check = new BodyCheck();
        Numbers numbers = new Numbers(check);
        String slug = check.text("/newSpace/building", told.building(), 1, LONGEST_NAME);
        String nameEn = check.text("/newSpace/nameEn", told.nameEn(), 1, LONGEST_NAME);
        String nameZh = check.text("/newSpace/nameZh", told.nameZh(), 1, LONGEST_NAME);
        String aboutEn = check.lines("/newSpace/aboutEn", told.aboutEn(), 0, LONGEST_ABOUT);
        String aboutZh = check.lines("/newSpace/aboutZh", told.aboutZh(), 0, LONGEST_ABOUT);
        Ownership ownership = Ownership.ofCode(String.valueOf(told.ownership())).orElse(Ownership.PRIVATE);
        if (Ownership.ofCode(String.valueOf(told.ownership())).isEmpty()) {
            check.refuse("/newSpace/ownership", "Use state, collective, private or government.",
                    "请使用 state、collective、private 或 government。");
        }
        Building building = buildings.findBySlug(slug).orElse(null);
        if (building == null) {
            check.refuse("/newSpace/building", "Choose a building.", "请选择楼宇。");
            check.done();
            throw new IllegalStateException("refused before");
        }
        int lowest = building.basements() > 0 ? -building.basements() : 1;
        int from = numbers.whole("/newSpace/levelFrom", told.levelFrom(), lowest, building.floors(), true, 1);
        int to = numbers.whole("/newSpace/levelTo", told.levelTo(), from, building.floors(), true, from);
        BigDecimal area = numbers.decimal("/newSpace/area", told.area(), BigDecimal.ONE, building.grossAreaM2(), true);
        check.done();
        List<SpaceUse> uses = (form.uses() == null ? List.<String>of() : form.uses()).stream()
                .flatMap(code -> SpaceUse.ofCode(String.valueOf(code)).stream()).distinct().toList();
        String name = organisations.find(owner).map(Organisation::name).orElse("–");
        SpaceUnit space = new SpaceUnit(id, slug + "-" + id.value(), slug, nameEn, nameZh, aboutEn, aboutZh, name, name, from, to,
                ownership,
                area, null, Math.max(1, form.minTermMonths() == null ? 1 : form.minTermMonths()), List.of(), null,
                uses.isEmpty() ? List.of(SpaceUse.OFFICE) : uses, building.location(), building.estimated(), false);
        spaces.put(space);
        listings.beginSpace(id.value(), owner);
        return space;
    }
}

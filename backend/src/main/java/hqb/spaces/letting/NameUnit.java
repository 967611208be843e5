package hqb.spaces.letting;

import hqb.accounts.OrganisationId;
import hqb.accounts.organisations.Organisation;
import hqb.accounts.organisations.Organisations;
import hqb.platform.Language;
import hqb.spaces.units.DescribeUnits;
import hqb.spaces.units.LettableUnit;
import hqb.spaces.units.UnitFacts;
import hqb.spaces.units.Units;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** How people name a unit: its label and its building. */
@Singleton
public class NameUnit {
    private final Units units;
    private final DescribeUnits describe;
    private final Organisations organisations;

    NameUnit(Units units, DescribeUnits describe, Organisations organisations) {
        this.units = units;
        this.describe = describe;
        this.organisations = organisations;
    }

    /**
     * A unit, in words.
     *
     * @param label   as signs in the building have it
     * @param address where the building is
     */
    public record Named(String label, String building, String address) {
        /** Label and building in one. */
        public String whole() {
            return label + " · " + building;
        }
    }

    /** Label and building of a unit, shown or not. */
    @Transactional(readOnly = true)
    public String of(UUID unit, Language language) {
        return Objects.requireNonNull(all(List.of(unit), language).get(unit)).whole();
    }

    /** Some units, by their ids; each has to exist. */
    @Transactional(readOnly = true)
    public Map<UUID, Named> all(Collection<UUID> ids, Language language) {
        List<LettableUnit> found = units.withDrafts(ids);
        Map<UUID, Named> named = new HashMap<>();
        for (UnitFacts facts : describe.facts(found)) {
            UnitFacts.House house = facts.building();
            named.put(facts.unit().id(), new Named(facts.unit().label(), house.name(language),
                    language.pick(house.addressEn(), house.addressZh())));
        }
        return named;
    }

    /** The name of an organisation. */
    public String organisation(OrganisationId id) {
        return organisations.find(id).map(Organisation::name).orElse("–");
    }
}

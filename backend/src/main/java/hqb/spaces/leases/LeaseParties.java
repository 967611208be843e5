package hqb.spaces.leases;

import hqb.accounts.OrganisationId;
import hqb.accounts.organisations.Organisation;
import hqb.accounts.organisations.Organisations;
import hqb.platform.Language;
import hqb.spaces.units.DescribeUnits;
import hqb.spaces.units.UnitFacts;
import hqb.spaces.units.Units;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Between whom a lease is, and of what. */
@Singleton
class LeaseParties {
    private final Organisations organisations;
    private final Units units;
    private final DescribeUnits describe;

    LeaseParties(Organisations organisations, Units units, DescribeUnits describe) {
        this.organisations = organisations;
        this.units = units;
        this.describe = describe;
    }

    /** The unit with the building that it is in. */
    UnitFacts unit(UUID id) {
        return describe.facts(List.of(units.find(id).orElseThrow())).getFirst();
    }

    /** What an organisation is called. */
    String name(OrganisationId organisation) {
        return organisations.find(organisation).map(Organisation::name).orElse("–");
    }

    /** What a unit is called. */
    String title(UnitFacts facts, Language language) {
        return facts.building().name(language) + language.pick(", ", " ") + facts.unit().label();
    }
}

package hqb.spaces.letting;

import hqb.accounts.OrganisationId;
import hqb.places.Demonstration;
import hqb.platform.database.Queries;
import hqb.platform.files.StoredFile;
import hqb.platform.files.StoredFiles;
import hqb.platform.pdf.WritePdf;
import hqb.platform.reindex.DocumentKind;
import hqb.platform.reindex.MarkDirty;
import hqb.spaces.Requirement;
import hqb.spaces.SpaceUse;
import hqb.spaces.units.Fabric;
import hqb.spaces.units.Fee;
import hqb.spaces.units.LeaseTerms;
import hqb.spaces.units.LettableUnit;
import hqb.spaces.units.PutUnits;
import hqb.spaces.units.Today;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Gives some of the demonstration units to an organisation, and hands one more to the operator, so that somebody can try what owners do. */
@Singleton
public class DemoLettings {
    private static final String TOWER = "duhui-100-studio-tower";
    private static final List<String> SPACES = List.of(TOWER, "sangda-yayuan-workshop");
    private static final String TAKE = """
            UPDATE spaces_lettable_unit SET owner_id = ? WHERE id IN (SELECT id FROM spaces_lettable_unit
                WHERE space_id = ? AND demonstration AND owner_id IS NULL AND state = 'published' AND title_proof IS NOT NULL
                    AND confirmed_on > ? ORDER BY level, label LIMIT 6)
            """;
    private static final String LABEL = "6F-C";

    private final Queries queries;
    private final Listings listings;
    private final ListingPapers papers;
    private final StoredFiles files;
    private final PutUnits put;
    private final MarkDirty dirty;
    private final Today today;
    private final Clock clock;

    DemoLettings(Queries queries, Listings listings, ListingPapers papers, StoredFiles files, PutUnits put, MarkDirty dirty, Today today,
            Clock clock) {
        this.queries = queries;
        this.listings = listings;
        this.papers = papers;
        this.files = files;
        this.put = put;
        this.dirty = dirty;
        this.today = today;
        this.clock = clock;
    }

    /** Makes the organisation the owner of some units, unless it owns some, and returns their ids. The units must have been loaded. */
    @Transactional
    public List<UUID> set(OrganisationId owner) {
        Listings.Filter own = new Listings.Filter(owner, ListingState.PUBLISHED);
        if (listings.count(own) == 0) {
            SPACES.forEach(slug -> take(Demonstration.id("space", slug), owner));
            submit(owner);
        }
        return listings.latest(own, null, SPACES.size() * 10).stream().map(Listing::unit).toList();
    }

    private void take(UUID space, OrganisationId owner) {
        queries.run("UPDATE spaces_unit SET owner_id = ? WHERE id = ?", owner.value(), space);
        queries.run(TAKE, owner.value(), space, today.date().minusDays(25));
        queries.list("SELECT id FROM spaces_lettable_unit WHERE owner_id = ? AND space_id = ?", row -> row.getObject(1, UUID.class),
                owner.value(), space).forEach(unit -> {
                    listings.touch(unit, clock.instant());
                    queries.run("UPDATE spaces_listing SET published_at = coalesce(published_at, created_at) WHERE unit_id = ?", unit);
                    dirty.mark(DocumentKind.UNIT, unit);
                });
    }

    private void submit(OrganisationId owner) {
        UUID id = Demonstration.id("letting", owner.value().toString());
        UUID space = Demonstration.id("space", TOWER);
        if (queries.list("""
                SELECT 1 FROM spaces_unit s WHERE s.id = ?
                    AND NOT EXISTS (SELECT FROM spaces_lettable_unit u WHERE u.space_id = s.id AND u.label = ?)
                """, row -> 1, space, LABEL).isEmpty()) {
            return; // the space is not there, or the unit is
        }
        Fee power = new Fee(Fee.Kind.PER_KWH, "Electricity", "电费", new BigDecimal("1.05"));
        LeaseTerms terms = new LeaseTerms(new BigDecimal(89), new BigDecimal(18), List.of(power), 45, BigDecimal.TWO, BigDecimal.ONE, 24);
        Fabric fabric = new Fabric(400, new BigDecimal("3.40"), new BigDecimal(120), 1_150, 2_000, true, false);
        put.put(List.of(new LettableUnit(id, space, 6, LABEL, new BigDecimal(420), new BigDecimal("298.2"),
                List.of(SpaceUse.MAKERSPACE, SpaceUse.OFFICE), null, fabric, terms, List.<Requirement>of(), today.date().plusDays(20),
                today.date(), true)));
        listings.begin(id, owner, clock.instant());
        try (WritePdf pdf = new WritePdf("Demonstration")) {
            pdf.line("Real estate title certificate / 不动产权证书", 18);
            pdf.line("Demonstration: this document is invented. 演示文件，纯属虚构。", 11);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            StoredFile file = files.keepDocument(new ByteArrayInputStream(bytes.toByteArray()), 10_000_000);
            papers.keep(id, "title-certificate", "title-certificate.pdf", file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        listings.setState(id, ListingState.SUBMITTED, null, clock.instant());
    }
}

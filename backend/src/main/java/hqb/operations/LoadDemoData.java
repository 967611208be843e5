package hqb.operations;

import hqb.makerspaces.LoadMakerspaces;
import hqb.makerspaces.booking.LoadBookings;
import hqb.makerspaces.community.LoadCommunity;
import hqb.makerspaces.equipment.LoadEquipment;
import hqb.makerspaces.registry.LoadRegistry;
import hqb.payouts.LoadPayoutAccounts;
import hqb.places.LoadPlaces;
import hqb.platform.local.DemoData;
import hqb.platform.local.Progress;
import hqb.platform.reindex.DocumentKind;
import hqb.prototyping.providers.LoadProviders;
import hqb.prototyping.testing.OpenWeeks;
import hqb.search.Reindex;
import hqb.spaces.LoadSpaces;
import hqb.spaces.centres.LoadCentres;
import hqb.spaces.units.LoadUnits;
import hqb.supply.demo.LoadSuppliers;
import hqb.supply.market.LoadMarketHistory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills the product with its demonstration data: the district, its suppliers and spaces, the catalogue and its offers. */
@Singleton
class LoadDemoData implements DemoData {
    private static final Logger LOG = LoggerFactory.getLogger(LoadDemoData.class);
    /** Raise it when the same files would now give other rows. */
    private static final int RULES = 1;
    private static final String ACCOUNTS = "1";
    /** Raise it when the same files would now give other floors and counters. */
    private static final String PLACES = "2";
    /** Raise it when the files of the providers change. */
    private static final String PROVIDERS = "3";
    /** Raise it when the files of the service centres change. */
    private static final String CENTRES = "1";
    /** Raise it when the files of the makerspaces change. */
    private static final String MAKERSPACES = "2";
    private static final String REGISTRY = "1";
    private static final long PAUSE_MS = 250;

    private final DemoSettings settings;
    private final Loaded loaded;
    private final LoadPlaces places;
    private final LoadSuppliers suppliers;
    private final LoadSpaces spaces;
    private final LoadUnits units;
    private final LoadCatalogue catalogue;
    private final Reindex reindex;
    private final LoadPayoutAccounts payoutAccounts;
    private final LoadProviders providers;
    private final OpenWeeks weeks;
    private final LoadCentres centres;
    private final LoadMarketHistory market;
    private final LoadMakerspaces makerspaces;
    private final LoadEquipment equipment;
    private final LoadCommunity community;
    private final LoadBookings bookings;
    private final LoadRegistry registry;
    private volatile boolean ready;

    LoadDemoData(DemoSettings settings, Loaded loaded, LoadPlaces places, LoadSuppliers suppliers, LoadSpaces spaces,
            LoadUnits units, LoadCatalogue catalogue, Reindex reindex, LoadPayoutAccounts payoutAccounts, LoadProviders providers,
            OpenWeeks weeks, LoadCentres centres, LoadMarketHistory market, LoadMakerspaces makerspaces,
            LoadEquipment equipment, LoadCommunity community, LoadBookings bookings, LoadRegistry registry) {
        this.settings = settings;
        this.loaded = loaded;
        this.places = places;
        this.suppliers = suppliers;
        this.spaces = spaces;
        this.units = units;
        this.catalogue = catalogue;
        this.reindex = reindex;
        this.payoutAccounts = payoutAccounts;
        this.providers = providers;
        this.weeks = weeks;
        this.centres = centres;
        this.market = market;
        this.makerspaces = makerspaces;
        this.equipment = equipment;
        this.community = community;
        this.bookings = bookings;
        this.registry = registry;
        this.ready = !settings.enabled();
    }

    /** Whether there is nothing left to load. */
    boolean isReady() {
        return ready;
    }

    @Override
    public void load(Progress progress) {
        try {
            List<PartsFile> files = new ArrayList<>();
            for (String place : settings.parts().split(",")) {
                files.add(PartsFile.at(place.strip()));
            }
            String fingerprint = fingerprint(files);
            if (!loaded.has("demo", fingerprint)) {
                progress.step("district, suppliers, spaces", 0, 3);
                places.load();
                progress.step("district, suppliers, spaces", 1, 3);
                suppliers.load();
                progress.step("district, suppliers, spaces", 2, 3);
                spaces.load();
                progress.step("district, suppliers, spaces", 3, 3);
                LOG.info("{}", catalogue.load(files, settings.density(), progress));
                rebuild(DocumentKind.SPACE, progress);
                rebuild(DocumentKind.PART, progress);
                loaded.note("demo", fingerprint);
                loaded.note("demo places", PLACES);
            }
            if (!loaded.has("demo places", PLACES)) {
                places.load();
                loaded.note("demo places", PLACES);
            }
            if (!loaded.has("demo units", units.edition())) {
                units.load();
                rebuild(DocumentKind.UNIT, progress);
                loaded.note("demo units", units.edition());
            }
            if (!loaded.has("demo payout accounts", ACCOUNTS)) {
                payoutAccounts.load();
                loaded.note("demo payout accounts", ACCOUNTS);
            }
            if (!loaded.has("demo providers", PROVIDERS)) {
                providers.load();
                weeks.run();
                rebuild(DocumentKind.PROVIDER, progress);
                loaded.note("demo providers", PROVIDERS);
            }
            if (!loaded.has("demo centres", CENTRES)) {
                centres.load();
                loaded.note("demo centres", CENTRES);
            }
            if (!loaded.has("demo makerspaces", MAKERSPACES)) {
                makerspaces.load();
                equipment.load();
                community.load();
                bookings.load();
                loaded.note("demo makerspaces", MAKERSPACES);
            }
            if (!loaded.has("demo registry", REGISTRY)) {
                registry.load();
                loaded.note("demo registry", REGISTRY);
            }
            if (!loaded.has("demo market history", LoadMarketHistory.EDITION)) {
                progress.step("market history", 0, 1);
                market.load();
                progress.step("market history", 1, 1);
                loaded.note("demo market history", LoadMarketHistory.EDITION);
            }
            awaitIndexes();
            ready = true;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String fingerprint(List<PartsFile> files) {
        StringBuilder fingerprint = new StringBuilder("rules " + RULES + ", density " + settings.density());
        files.forEach(file -> fingerprint.append(", ").append(file.place()).append(' ').append(file.bytes()));
        return fingerprint.toString();
    }

    private void rebuild(DocumentKind kind, Progress progress) throws IOException {
        while (!reindex.run(kind, (done, total) -> progress.step("search index of " + kind.code() + "s", done, Math.max(1, total)))) {
            pause();
        }
    }

    /** The indexer makes an index that is missing; this waits for it. */
    private void awaitIndexes() throws IOException {
        while (!reindex.isOpen(DocumentKind.PART) || !reindex.isOpen(DocumentKind.SPACE) || !reindex.isOpen(DocumentKind.UNIT)
                || !reindex.isOpen(DocumentKind.PROVIDER)) {
            pause();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("told to end while loading", stop);
        }
    }
}

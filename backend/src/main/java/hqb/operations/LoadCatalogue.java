package hqb.operations;

import hqb.catalogue.Categories;
import hqb.catalogue.Dictionary;
import hqb.catalogue.LoadParts;
import hqb.catalogue.Manufacturer;
import hqb.catalogue.Manufacturers;
import hqb.catalogue.Part;
import hqb.catalogue.cleaning.CleanCatalogue;
import hqb.catalogue.cleaning.CleanPart;
import hqb.catalogue.cleaning.CleanRecord;
import hqb.catalogue.cleaning.ParseReport;
import hqb.platform.local.Progress;
import hqb.supply.Offer;
import hqb.supply.demo.DemoOffers;
import hqb.supply.demo.LoadOffers;
import hqb.supply.demo.ReferencePart;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Loads published catalogues, cleaned, and puts demonstration offers on them. Cleaning the next batch and writing the last go on at
 * the same time.
 */
@Singleton
class LoadCatalogue {
    private static final int BATCH = 2_000;

    private final Categories categories;
    private final Dictionary dictionary;
    private final Manufacturers manufacturers;
    private final LoadParts parts;
    private final LoadOffers offers;

    LoadCatalogue(Categories categories, Dictionary dictionary, Manufacturers manufacturers, LoadParts parts, LoadOffers offers) {
        this.categories = categories;
        this.dictionary = dictionary;
        this.manufacturers = manufacturers;
        this.parts = parts;
        this.offers = offers;
    }

    /**
     * Loads some files.
     *
     * @param density of the offers
     * @return what could be understood of the files
     * @throws IOException when a file cannot be read
     */
    ParseReport load(List<PartsFile> files, double density, Progress progress) throws IOException {
        DemoOffers market = DemoOffers.ofPackedSuppliers(density);
        CleanCatalogue cleaning = new CleanCatalogue(new CleanRecord(categories, dictionary, manufacturers));
        long total = 2 * files.stream().mapToLong(PartsFile::bytes).sum();
        Writing writing = new Writing();
        try {
            ParseReport report = cleaning.clean(new ArrayList<>(files), BATCH, batch -> {
                writing.after(() -> write(batch, market));
                progress.step("parts and offers", Math.min(total - 1, files.stream().mapToLong(file -> file.read().get()).sum()), total);
            });
            writing.join();
            progress.step("parts and offers", total, total);
            return report;
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof IOException broken ? broken : new IOException("the catalogue could not be written", failed);
        }
    }

    private void write(List<CleanPart> batch, DemoOffers market) {
        Map<String, Manufacturer> makers = new LinkedHashMap<>();
        batch.forEach(clean -> makers.put(clean.manufacturer().slug(), clean.manufacturer()));
        List<Part> cleaned = batch.stream().map(CleanPart::part).toList();
        parts.load(cleaned, makers.values());
        Collection<Offer> listed = batch.stream().flatMap(clean -> market.offersOf(reference(clean)).stream()).toList();
        offers.load(listed);
    }

    private ReferencePart reference(CleanPart clean) {
        Part part = clean.part();
        String root = categories.path(part.category()).getFirst().slug();
        List<ReferencePart.ReferencePrice> prices = clean.priceBreaks().stream()
                .map(price -> new ReferencePart.ReferencePrice(price.from(), price.unitPrice().doubleValue())).toList();
        return new ReferencePart(part.id().value(), root, part.category(), prices, clean.stock(), part.packageName(), null);
    }

    /** One batch is written at a time. */
    private static final class Writing {
        private CompletableFuture<Boolean> last = CompletableFuture.completedFuture(true);

        void after(Runnable work) {
            join();
            last = CompletableFuture.supplyAsync(() -> {
                work.run();
                return true;
            }, task -> Thread.ofVirtual().start(task));
        }

        void join() {
            last.join();
        }
    }
}

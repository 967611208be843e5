package hqb.supply.photos;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.files.KeepPicture;
import hqb.platform.files.StoredPicture;
import hqb.supply.Offer;
import hqb.supply.OfferId;
import hqb.supply.OfferPhoto;
import hqb.supply.OfferPhotos;
import hqb.supply.Offers;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Adds photographs to an offer and takes them away. */
@Singleton
class ChangePhotos {
    static final int MOST_BYTES = 12_000_000;
    private static final int MOST = 8;

    private final Offers offers;
    private final OfferPhotos photos;
    private final KeepPicture keep;

    ChangePhotos(Offers offers, OfferPhotos photos, KeepPicture keep) {
        this.offers = offers;
        this.photos = photos;
        this.keep = keep;
    }

    /**
     * Adds a photograph and returns all that the offer then has.
     *
     * @throws Refusal when there is no such offer, it has eight already, or the file is too large or no picture
     */
    List<OfferPhoto> add(SupplierId supplier, String sku, InputStream content) throws IOException {
        if (offers.listBySkus(supplier, List.of(sku)).isEmpty()) {
            throw unknown();
        }
        return save(supplier, sku, keep.keep(content, MOST_BYTES));
    }

    @Transactional
    List<OfferPhoto> save(SupplierId supplier, String sku, StoredPicture picture) {
        OfferId offer = locked(supplier, sku);
        if (!photos.has(offer, picture.hash()) && !photos.add(offer, Uuid7.random(Instant.now()), picture)) {
            throw Refusal.of(ProblemType.CONFLICT, "An offer has at most " + MOST + " photographs: take one away first.");
        }
        return photos.list(List.of(offer.value())).getOrDefault(offer.value(), List.of());
    }

    /**
     * Takes a photograph away.
     *
     * @throws Refusal when there is no such offer, or it has no such photograph
     */
    @Transactional
    void remove(SupplierId supplier, String sku, UUID id) {
        if (!photos.remove(locked(supplier, sku), id)) {
            throw Refusal.notFound("This offer has no photograph with this id.");
        }
    }

    private OfferId locked(SupplierId supplier, String sku) {
        return offers.findForUpdate(supplier, sku).map(Offer::id).orElseThrow(ChangePhotos::unknown);
    }

    private static Refusal unknown() {
        return Refusal.notFound("You have no offer with this number.");
    }
}

package hqb.ordering.reviews;

import hqb.supply.suppliers.Ratings;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Keeps a supplier's score equal to its reviews, whatever happens to them at the same time. */
@Singleton
class CountReviews {
    private final Ratings ratings;
    private final ReviewCounts counts;

    CountReviews(Ratings ratings, ReviewCounts counts) {
        this.ratings = ratings;
        this.counts = counts;
    }

    /** Changes reviews of a supplier and counts anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    void around(SupplierId supplier, Runnable change) {
        ratings.lock(supplier);
        change.run();
        ReviewCounts.Sums sums = counts.ofSupplier(supplier);
        ratings.put(supplier, sums.reviews(), sums.stars());
    }
}

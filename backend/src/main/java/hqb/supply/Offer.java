package hqb.supply;

import hqb.supply.suppliers.SupplierId;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One supplier's offer of one part.
 *
 * @param partId       the part in the catalogue
 * @param categorySlug the part's category when it was put on sale, for counting a supplier's offers by category
 * @param sku          the supplier's own number, unique for that supplier
 * @param stock        pieces, 0 or more
 * @param packaging    null when the supplier does not say
 * @param dateCode     a {@link DateCode}; null when the supplier does not say
 * @param counterId    where the part can be picked up; null when nowhere
 * @param updatedAt    when stock or terms last changed
 * @param goods        in what state the goods are and from where they come
 * @param version      counts changes, from 1
 */
public record Offer(OfferId id, SupplierId supplierId, UUID partId, String categorySlug, String sku, long stock, Terms terms,
        @Nullable Packaging packaging, @Nullable String dateCode, @Nullable UUID counterId, Instant updatedAt, Goods goods, long version) {

    /** A first offer of new original goods. */
    public Offer(OfferId id, SupplierId supplierId, UUID partId, String categorySlug, String sku, long stock, Terms terms,
            @Nullable Packaging packaging, @Nullable String dateCode, @Nullable UUID counterId, Instant updatedAt) {
        this(id, supplierId, partId, categorySlug, sku, stock, terms, packaging, dateCode, counterId, updatedAt, Goods.NEW, 1);
    }

    /** Whether both say the same, whenever they said it: prices are compared by value. */
    public boolean saysTheSameAs(Offer other) {
        return partId.equals(other.partId) && sku.equals(other.sku) && stock == other.stock && terms.isSameAs(other.terms)
                && packaging == other.packaging && Objects.equals(dateCode, other.dateCode) && Objects.equals(counterId, other.counterId)
                && goods.equals(other.goods);
    }
}

package hqb.ordering.reviews;

import hqb.accounts.Actor;
import hqb.catalogue.Parts;
import hqb.ordering.orders.Order;
import hqb.ordering.orders.Orders;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import hqb.supply.suppliers.Rating;
import hqb.supply.suppliers.Ratings;
import hqb.supply.suppliers.Supplier;
import hqb.supply.suppliers.SupplierId;
import hqb.supply.suppliers.Suppliers;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows reviews: to everybody, to the buyer who may write one, to the supplier who may reply, and to operators. */
@Singleton
class ShowReviews {
    private static final String VISIBLE = "visible";

    private final Reviews reviews;
    private final ReviewCounts counts;
    private final Reports reports;
    private final Reviewable reviewable;
    private final Orders orders;
    private final Suppliers suppliers;
    private final Ratings ratings;
    private final Parts parts;
    private final Clock clock;

    ShowReviews(Reviews reviews, ReviewCounts counts, Reports reports, Reviewable reviewable, Orders orders, Suppliers suppliers,
            Ratings ratings, Parts parts, Clock clock) {
        this.reviews = reviews;
        this.counts = counts;
        this.reports = reports;
        this.reviewable = reviewable;
        this.orders = orders;
        this.suppliers = suppliers;
        this.ratings = ratings;
        this.parts = parts;
        this.clock = clock;
    }

    /** Those of a supplier; throws {@link Refusal} when there is none, or on {@code cursor}. */
    ReviewPages.Listed ofSupplier(SupplierId supplier, ReviewsAsked asked, Language language) {
        if (suppliers.findActive(supplier).isEmpty()) {
            throw Refusal.notFound("There is no supplier with the id " + supplier.value() + ".", "没有供应商 " + supplier.value() + "。");
        }
        ReviewCounts.Sums sums = counts.ofSupplier(supplier);
        Page<ReviewItem> page = page(new Reviews.Filter(supplier, null, asked.stars(), VISIBLE, false, false), asked.cursor(),
                asked.orDefault(), found -> items(found, null, language));
        return new ReviewPages.Listed(page.items(), page.total(), page.next(), summary(sums,
                ratings.find(supplier).map(Rating::score).orElse(null), counts.disputed(supplier)));
    }

    /** Those of a part; throws {@link Refusal} when there is none, or on {@code cursor}. */
    ReviewPages.Listed ofPart(UUID part, ReviewsAsked asked, Language language) {
        parts.get(part);
        ReviewCounts.Sums sums = counts.ofPart(part);
        Page<ReviewItem> page = page(new Reviews.Filter(null, part, asked.stars(), VISIBLE, false, false), asked.cursor(),
                asked.orDefault(), found -> items(found, part, language));
        return new ReviewPages.Listed(page.items(), page.total(), page.next(), summary(sums, null, null));
    }

    /** That of an order, to its buyer; throws {@link Refusal} when the order is another's. */
    ReviewPages.OfOrder ofOrder(UUID id, Actor actor, Language language) {
        Order order = orders.find(id).filter(one -> one.buyer().equals(actor.requireOrganisation()))
                .orElseThrow(() -> Refusal.notFound("You have no such order.", "没有此订单。"));
        Review review = reviews.findByOrder(id).orElse(null);
        Instant until = review == null ? reviewable.until(order).orElse(null) : review.writtenAt().plus(WriteReview.CHANGEABLE);
        boolean own = suppliers.organisationOf(order.supplier()).filter(order.buyer()::equals).isPresent();
        boolean open = until != null && !own && !clock.instant().isAfter(until);
        return new ReviewPages.OfOrder(review == null ? null : items(List.of(review), null, language).getFirst(),
                reviews.items(List.of(id)).stream().map(item -> new ReviewPages.Line(item.line(), item.stars(), item.text())).toList(),
                review == null ? null : review.hidden(), !open ? null : review == null ? "write" : "change", open ? until : null);
    }

    /** Those of the asker's shop; throws {@link Refusal} on {@code cursor}. */
    Page<ReviewPages.OfShop> ofShop(SupplierId supplier, boolean open, @Nullable String cursor, int size, Language language) {
        Instant changeable = clock.instant().minus(WriteReview.CHANGEABLE);
        return page(new Reviews.Filter(supplier, null, null, VISIBLE, open, false), cursor, size, found -> {
            List<ReviewItem> items = items(found, null, language);
            List<ReviewPages.OfShop> rows = new ArrayList<>();
            for (int i = 0; i < found.size(); i++) {
                Review review = found.get(i);
                boolean canReply = review.reply() == null || !review.reply().at().isBefore(changeable);
                rows.add(new ReviewPages.OfShop(items.get(i), review.order(), number(review), canReply));
            }
            return rows;
        });
    }

    /** Those that an operator looks at; throws {@link Refusal} on {@code cursor}. */
    Page<ReviewPages.Moderated> toOperator(boolean reported, boolean hidden, @Nullable String cursor, int size, Language language) {
        return page(new Reviews.Filter(null, null, null, hidden ? "hidden" : "any", false, reported), cursor, size, found -> {
            List<ReviewItem> items = items(found, null, language);
            Map<UUID, List<Reports.Open>> open = reports.listOpen(found.stream().map(Review::order).toList()).stream()
                    .collect(Collectors.groupingBy(Reports.Open::order));
            List<ReviewPages.Moderated> rows = new ArrayList<>();
            for (int i = 0; i < found.size(); i++) {
                Review review = found.get(i);
                rows.add(new ReviewPages.Moderated(items.get(i), number(review), review.hidden(),
                        open.getOrDefault(review.order(), List.of()).stream()
                                .map(report -> new ReviewPages.Complaint(report.kind(), report.text(), report.at())).toList()));
            }
            return rows;
        });
    }

    private String number(Review review) {
        return orders.find(review.order()).map(Order::number).orElse("–");
    }

    private <T> Page<T> page(Reviews.Filter filter, @Nullable String cursor, int size, Function<List<Review>, List<T>> shown) {
        String query = "reviews " + filter;
        List<Review> found = reviews.list(filter, Cursor.readId(query, cursor), size + 1);
        List<Review> page = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? Cursor.after(query, List.of(page.getLast().id().toString())) : null;
        return new Page<>(shown.apply(page), reviews.count(filter), next);
    }

    private List<ReviewItem> items(List<Review> found, @Nullable UUID part, Language language) {
        Map<UUID, List<Review.NamedItem>> said = reviews.items(found.stream().map(Review::order).toList()).stream()
                .filter(item -> part == null || item.part().equals(part)).collect(Collectors.groupingBy(Review.NamedItem::order));
        Map<SupplierId, Supplier> sellers = suppliers.findAll(found.stream().map(Review::supplier).distinct().toList());
        return found.stream().map(review -> item(review, said.getOrDefault(review.order(), List.of()),
                Optional.ofNullable(sellers.get(review.supplier())).map(seller -> seller.name(language)).orElse("–"))).toList();
    }

    private static ReviewItem item(Review review, List<Review.NamedItem> said, String seller) {
        Review.Verdict verdict = review.verdict();
        Review.Reply reply = review.reply();
        return new ReviewItem(review.id(), new ReviewItem.Shop(review.supplier().value(), seller), review.reviewer(), verdict.stars(),
                verdict.asDescribed(), verdict.packing(), verdict.onTime(), verdict.authentic(), verdict.text(), review.writtenAt(),
                review.changedAt(), said.stream().map(one -> new ReviewItem.OnPart(one.part(), one.mpn(), one.manufacturer(), one.stars(),
                        one.text())).toList(),
                reply == null ? null : new ReviewItem.Reply(reply.text(), reply.at(), reply.changedAt()));
    }

    private static ReviewPages.Summary summary(ReviewCounts.Sums sums, java.math.@Nullable BigDecimal score, @Nullable Double disputed) {
        List<ReviewPages.Bar> bars = new ArrayList<>();
        for (int stars = sums.byStars().size(); stars >= 1; stars--) {
            bars.add(new ReviewPages.Bar(stars, sums.byStars().get(stars - 1)));
        }
        long reviews = sums.reviews();
        Double average = reviews == 0 ? null : Math.round(100.0 * sums.stars() / reviews) / 100.0;
        return new ReviewPages.Summary(score, reviews, average, bars, sums.asDescribed(), sums.packing(), sums.onTime(),
                sums.authentic(), disputed);
    }
}

package hqb.supply.imports;

import hqb.catalogue.Categories;
import hqb.catalogue.Category;
import hqb.catalogue.Manufacturer;
import hqb.catalogue.Part;
import hqb.catalogue.PartId;
import hqb.platform.Uuid7;
import hqb.platform.money.Currency;
import hqb.platform.tables.TableRow;
import hqb.supply.Condition;
import hqb.supply.Goods;
import hqb.supply.Offer;
import hqb.supply.OfferFacts;
import hqb.supply.OfferId;
import hqb.supply.Offers;
import hqb.supply.Packaging;
import hqb.supply.StoreOffers;
import hqb.supply.Terms;
import hqb.supply.imports.Compared.NewPart;
import hqb.supply.imports.ImportFindings.Found;
import hqb.supply.imports.ImportFindings.Preview;
import hqb.supply.imports.MarketPrices.Other;
import hqb.supply.imports.ReadRow.Reading;
import hqb.supply.matching.Match;
import hqb.supply.matching.MatchParts;
import hqb.supply.matching.RowFault;
import hqb.supply.proposals.Proposals;
import hqb.supply.proposals.WaitingOffer;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says what a chunk of a list comes to, and writes nothing: matches rows to parts, holds prices against the market, compares with what is
 * on sale. One chunk is compared while the one before it is written, since no stock number stands in both.
 */
@Singleton
class CompareChunk {
    private final MatchParts match;
    private final MarketPrices market;
    private final Offers offers;
    private final Categories categories;

    CompareChunk(MatchParts match, MarketPrices market, Offers offers, Categories categories) {
        this.match = match;
        this.market = market;
        this.offers = offers;
        this.categories = categories;
    }

    /** Compares. */
    @Transactional(readOnly = true)
    Compared compare(Importer importer, ReadRow reader, ImportRows rows) {
        return new Work(importer, reader).compare(rows);
    }

    /** One chunk while it is compared. */
    private final class Work {
        private final Importer importer;
        private final ReadRow reader;
        private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        private final List<Found> problems = new ArrayList<>();
        private final Set<Integer> rejected = new HashSet<>();
        private final List<Offer> created = new ArrayList<>();
        private final List<StoreOffers.Change> changed = new ArrayList<>();
        private final List<Preview> previews = new ArrayList<>();
        private final List<Proposals.Wish> wishes = new ArrayList<>();
        private final List<NewPart> parts = new ArrayList<>();
        private int unchanged;

        Work(Importer importer, ReadRow reader) {
            this.importer = importer;
            this.reader = reader;
        }

        Compared compare(ImportRows rows) {
            List<Reading> good = new ArrayList<>();
            for (Reading reading : rows.readings()) {
                if (reading.offer() == null) {
                    reading.problems().forEach(problem -> reject(reading.row(), problem));
                } else {
                    good.add(reading);
                }
            }
            compare(good);
            return new Compared(rows, problems, rejected.size(), parts, created, changed, unchanged, wishes, previews);
        }

        private void reject(TableRow row, RowProblem problem) {
            problems.add(new Found(row.number(), problem));
            rejected.add(row.number());
        }

        private void compare(List<Reading> good) {
            List<RowOffer> rows = good.stream().map(Reading::offer).map(Objects::requireNonNull).toList();
            Map<Integer, Match> matches = match
                    .match(rows.stream().map(row -> new MatchParts.Named(row.row(), row.mpn(), row.manufacturer())).toList());
            Map<String, Offer> before = offers.listBySkus(importer.id(), rows.stream().map(RowOffer::sku).toList());
            List<UUID> parts = matches.values().stream().filter(Match.Found.class::isInstance).map(one -> ((Match.Found) one).part())
                    .distinct().toList();
            Map<UUID, List<Other>> others = others(parts);
            for (int i = 0; i < rows.size(); i++) {
                RowOffer row = rows.get(i);
                TableRow cells = good.get(i).row();
                switch (Objects.requireNonNull(matches.get(row.row()))) {
                    case Match.Found found ->
                        take(row, cells, found.part(), found.category(), before.get(row.sku()),
                                others.getOrDefault(found.part(), List.of()));
                    case Match.Unknown unknown -> unknown(row, cells, unknown.maker());
                    case Match.Wrong wrong ->
                        reject(cells,
                                reader.problem(cells, wrong.aboutManufacturer() && reader.has(ColumnRole.MANUFACTURER)
                                        ? ColumnRole.MANUFACTURER : ColumnRole.MPN, wrong.fault(),
                                        wrong.arguments().toArray(String[]::new)));
                }
            }
        }

        private Map<UUID, List<Other>> others(List<UUID> parts) {
            Map<UUID, List<Other>> others = new HashMap<>();
            List<UUID> unasked = new ArrayList<>();
            for (UUID part : parts) {
                List<Other> remembered = importer.market().get(part);
                if (remembered == null) {
                    unasked.add(part);
                } else {
                    others.put(part, remembered);
                }
            }
            if (!unasked.isEmpty()) {
                Map<UUID, List<Other>> asked = market.ofOthers(unasked, importer.id());
                others.putAll(asked);
                importer.remember(unasked, asked);
            }
            return others;
        }

        private void take(RowOffer row, TableRow cells, UUID part, String category, @Nullable Offer before, List<Other> others) {
            Offer offer = offer(row, cells, part, category, before);
            if (offer == null) {
                return;
            }
            BigDecimal exceeded = market.exceeded(offer.terms(), others);
            if (exceeded != null) {
                reject(cells, reader.priceProblem(cells, RowFault.PRICE_FAR_ABOVE_MARKET, exceeded.toPlainString(),
                        offer.terms().currency().name()));
            } else if (before == null && isOfAnother(row, others)) {
                reject(cells, reader.problem(cells, ColumnRole.SKU, RowFault.SKU_OF_ANOTHER));
            } else if (before == null) {
                created.add(offer);
                previews.add(new Preview(row.row(), "created", null, OfferFacts.of(offer)));
            } else if (before.saysTheSameAs(offer)) {
                unchanged++;
            } else {
                changed.add(new StoreOffers.Change(before, offer));
                previews.add(new Preview(row.row(), "changed", OfferFacts.of(before), OfferFacts.of(offer)));
            }
        }

        /** A list copied from somebody else's. Many use the manufacturer's number as their own: that is nobody's. */
        private boolean isOfAnother(RowOffer row, List<Other> others) {
            return others.stream().anyMatch(other -> other.sku().equals(row.sku()))
                    && !Part.mpnKey(row.sku()).equals(Part.mpnKey(row.mpn()));
        }

        private void unknown(RowOffer row, TableRow cells, Manufacturer maker) {
            Category category = row.category() == null ? null : categories.find(row.category()).orElse(null);
            if (importer.trusted() && category != null) {
                Part part = new Part(PartId.of(maker.slug(), row.mpn()), row.mpn(), Part.mpnKey(row.mpn()), maker.slug(), category.slug(),
                        row.description(), row.packageName(), null, null, Map.of(), Map.of(), null, "supplier:" + importer.id().value(), 1);
                parts.add(new NewPart(part, maker));
                take(row, cells, part.id().value(), category.slug(), null, List.of());
                return;
            }
            Offer offer = offer(row, cells, new UUID(0, 0), Categories.UNCATEGORISED, null);
            if (offer != null) {
                wishes.add(new Proposals.Wish(maker, row.mpn(), row.description(), row.packageName(),
                        category == null ? null : category.slug(), WaitingOffer.of(offer)));
                reject(cells, reader.problem(cells, ColumnRole.MPN, RowFault.UNKNOWN_PART, row.mpn(), maker.name()));
            }
        }

        /** The offer as it would stand: what the list has no column for stays as it was. Null when its prices start too high. */
        private @Nullable Offer offer(RowOffer row, TableRow cells, UUID part, String category, @Nullable Offer before) {
            long least = row.priceBreaks().least();
            int multiple = row.multiple() != null ? row.multiple()
                    : before != null && !reader.has(ColumnRole.MULTIPLE) ? before.terms().multiple() : 1;
            int moq = row.moq() != null ? row.moq()
                    : before != null && !reader.has(ColumnRole.MOQ) ? before.terms().moq() : (int) Math.min(least, 1_000_000_000);
            Currency currency = row.currency() != null ? row.currency() : before != null ? before.terms().currency() : Currency.CNY;
            long smallest = Math.ceilDiv(moq, (long) multiple) * multiple;
            if (least > smallest) {
                reject(cells, reader.priceProblem(cells, RowFault.NO_PRICE_FOR_LEAST, String.valueOf(smallest), String.valueOf(least)));
                return null;
            }
            Packaging packaging = row.packaging() == null && before != null && !reader.has(ColumnRole.PACKAGING) ? before.packaging()
                    : row.packaging();
            String dateCode = row.dateCode() == null && before != null && !reader.has(ColumnRole.DATE_CODE) ? before.dateCode()
                    : row.dateCode();
            UUID counter = row.counterId() == null && !reader.has(ColumnRole.COUNTER)
                    ? before == null ? importer.counter() : before.counterId()
                    : row.counterId();
            return new Offer(before == null ? new OfferId(Uuid7.random(now)) : before.id(), importer.id(), part, category, row.sku(),
                    row.stock(), new Terms(moq, multiple, row.priceBreaks(), currency), packaging, dateCode, counter, now,
                    goods(row, before == null ? Goods.NEW : before.goods()), before == null ? 1 : before.version());
        }

        private Goods goods(RowOffer row, Goods before) {
            Condition condition = row.condition() != null ? row.condition()
                    : reader.has(ColumnRole.CONDITION) ? Condition.NEW_ORIGINAL : before.condition();
            return new Goods(condition, reader.has(ColumnRole.EVIDENCE) ? row.evidence() : before.evidence(),
                    reader.has(ColumnRole.LEAD_TIME) ? row.leadTimeDays() : before.leadTimeDays(),
                    reader.has(ColumnRole.WAREHOUSE) ? row.warehouse() : before.warehouse(),
                    reader.has(ColumnRole.ORIGIN) ? row.origin() : before.origin());
        }
    }
}

package hqb.supply.proposals;

import hqb.accounts.Actor;
import hqb.accounts.Role;
import hqb.accounts.notices.News;
import hqb.accounts.notices.NoticeKind;
import hqb.accounts.notices.TellPeople;
import hqb.catalogue.Categories;
import hqb.catalogue.ListedPart;
import hqb.catalogue.LoadParts;
import hqb.catalogue.ManufacturerNames;
import hqb.catalogue.Part;
import hqb.catalogue.PartId;
import hqb.catalogue.Parts;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.mail.Letter;
import hqb.platform.reindex.DocumentKind;
import hqb.platform.reindex.MarkDirty;
import hqb.platform.reindex.Urgency;
import hqb.supply.Offer;
import hqb.supply.OfferId;
import hqb.supply.Offers;
import hqb.supply.StoreOffers;
import hqb.supply.suppliers.SupplierId;
import hqb.supply.suppliers.Suppliers;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides about a proposal, once: takes the part into the catalogue, says which known part it is, or refuses it. The offers that waited
 * for it go on sale in the same transaction, and who decided what stays on record.
 */
@Singleton
class DecideProposal {
    private static final int LONGEST = 300;

    private final Proposals proposals;
    private final Parts parts;
    private final LoadParts catalogue;
    private final ManufacturerNames makers;
    private final Categories categories;
    private final Offers offers;
    private final StoreOffers store;
    private final MarkDirty dirty;
    private final JsonMapper json;
    private final Suppliers suppliers;
    private final TellPeople people;

    DecideProposal(Proposals proposals, Parts parts, LoadParts catalogue, ManufacturerNames makers, Categories categories, Offers offers,
            StoreOffers store,
            MarkDirty dirty, JsonMapper json, Suppliers suppliers, TellPeople people) {
        this.proposals = proposals;
        this.parts = parts;
        this.catalogue = catalogue;
        this.makers = makers;
        this.categories = categories;
        this.offers = offers;
        this.store = store;
        this.dirty = dirty;
        this.json = json;
        this.suppliers = suppliers;
        this.people = people;
    }

    /**
     * What the part shall be in the catalogue; what is left out is as it was proposed.
     *
     * @param category slug of its category
     */
    @Serdeable
    record Acceptance(@Nullable String category, @Nullable String description,
            @com.fasterxml.jackson.annotation.JsonProperty("package") @Nullable String packageName) {
    }

    /**
     * Takes the part into the catalogue.
     *
     * @throws Refusal when there is no such proposal, it is decided already, or the category is missing or none
     */
    @Transactional
    void accept(UUID id, Acceptance as, Actor actor) {
        Proposal proposal = open(id);
        BodyCheck check = new BodyCheck();
        String category = as.category() == null || as.category().isBlank() ? proposal.category() : as.category().strip();
        if (category == null || categories.find(category).isEmpty()) {
            check.refuse("/category", "Give the slug of a category, as /api/v1/categories lists them.", "请填写 /api/v1/categories 中的分类代号。");
        }
        String description = as.description() == null ? proposal.description() : check.text("/description", as.description(), 0, LONGEST);
        String packageName = as.packageName() == null ? proposal.packageName() : check.text("/package", as.packageName(), 0, LONGEST);
        check.done();
        Part part = new Part(PartId.of(proposal.manufacturer(), proposal.mpn()), proposal.mpn(), Part.mpnKey(proposal.mpn()),
                proposal.manufacturer(), String.valueOf(category), description,
                packageName == null || packageName.isEmpty() ? null : packageName, null, null, Map.of(), Map.of(), null,
                "supplier:" + proposal.supplierId().value(), 1);
        catalogue.load(List.of(part),
                makers.find(part.manufacturer()).filter(one -> one.slug().equals(part.manufacturer())).stream().toList());
        dirty.mark(DocumentKind.PART, part.id().value());
        decide(proposal, Proposal.ACCEPTED, part.id().value(), part.category(), null, actor);
    }

    /**
     * Says that it is another spelling of a known part.
     *
     * @throws Refusal when there is no such proposal, it is decided already, or there is no such part
     */
    @Transactional
    void merge(UUID id, @Nullable UUID partId, Actor actor) {
        Proposal proposal = open(id);
        ListedPart part = partId == null ? null : parts.inCatalogue(List.of(partId)).stream().findFirst().orElse(null);
        if (part == null) {
            throw Refusal.invalid("/partId", "There is no such part.", "没有此元器件。");
        }
        decide(proposal, Proposal.MERGED, part.part().id().value(), part.part().category(), null, actor);
    }

    /**
     * Refuses it.
     *
     * @throws Refusal when there is no such proposal, it is decided already, or no reason is given
     */
    @Transactional
    void refuse(UUID id, @Nullable String reason, Actor actor) {
        Proposal proposal = open(id);
        BodyCheck check = new BodyCheck();
        String why = check.text("/reason", reason, 1, LONGEST);
        check.done();
        decide(proposal, Proposal.REFUSED, null, "", why, actor);
    }

    private Proposal open(UUID id) {
        Proposal proposal = proposals.getForUpdate(id);
        if (!proposal.state().equals(Proposal.OPEN)) {
            throw Refusal.of(ProblemType.CONFLICT, "This proposal is decided already: " + proposal.state() + ".",
                    "此提案已处理：" + proposal.state() + "。");
        }
        return proposal;
    }

    private void decide(Proposal proposal, String state, @Nullable UUID part, String category, @Nullable String reason, Actor actor) {
        proposals.decide(proposal.id(), state, part, reason);
        String who = actor.personId() != null ? "person " + actor.personId().value() : "key " + actor.credential();
        proposals.record(proposal.id(), new Proposals.Event(Uuid7.random(Instant.now()), state, who, text(facts(proposal)),
                text(facts(proposals.get(proposal.id()))), Instant.now()));
        Map<SupplierId, List<WaitingOffer>> waiting = proposals.takeWaiting(proposal.id());
        suppliers.organisationOf(proposal.supplierId())
                .ifPresent(owner -> people.members(owner, Set.of(Role.OWNER, Role.STOCK_KEEPER), news(proposal, part, reason)));
        if (part != null) {
            waiting.forEach((supplier, offered) -> sell(supplier, offered, part, category));
        }
    }

    private static News news(Proposal proposal, @Nullable UUID part, @Nullable String reason) {
        String mpn = proposal.mpn();
        return part != null ? new News(NoticeKind.PROPOSALS, "/parts/" + part, new Letter(mpn + " is in the catalogue now", """
                The part that you proposed, %s, is in the catalogue, and your offers of it are on sale.
                """.formatted(mpn)), new Letter(mpn + " 已收录", """
                您提议的元器件 %s 已收录，相关报价已上架。
                """.formatted(mpn)))
                : new News(NoticeKind.PROPOSALS, "/counter/stock", new Letter(mpn + " was not taken into the catalogue", """
                        The part that you proposed, %s, was not taken into the catalogue:

                        %s
                        """.formatted(mpn, reason)), new Letter(mpn + " 未被收录", """
                        您提议的元器件 %s 未被收录：

                        %s
                        """.formatted(mpn, reason)));
    }

    private void sell(SupplierId supplier, List<WaitingOffer> waiting, UUID part, String category) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Map<String, Offer> before = offers.listBySkus(supplier, waiting.stream().map(WaitingOffer::sku).toList());
        List<Offer> created = new ArrayList<>();
        List<StoreOffers.Change> changed = new ArrayList<>();
        for (WaitingOffer offer : waiting) {
            Offer old = before.get(offer.sku());
            if (old == null) {
                created.add(offer.offer(new OfferId(Uuid7.random(now)), supplier, part, category, 1, now));
            } else {
                changed.add(new StoreOffers.Change(old, offer.offer(old.id(), supplier, part, category, old.version(), now)));
            }
        }
        store.store(supplier, created, changed, Urgency.AT_ONCE);
    }

    private static Map<String, String> facts(Proposal proposal) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("state", proposal.state());
        facts.put("mpn", proposal.mpn());
        facts.put("manufacturer", proposal.manufacturer());
        facts.put("partId", String.valueOf(proposal.partId()));
        facts.put("reason", String.valueOf(proposal.reason()));
        return facts;
    }

    private String text(Map<String, String> facts) {
        try {
            return new String(json.writeValueAsBytes(facts), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

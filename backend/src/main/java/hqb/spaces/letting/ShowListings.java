package hqb.spaces.letting;

import hqb.accounts.Actor;
import hqb.places.Buildings;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import hqb.spaces.Requirement;
import hqb.spaces.SpaceUnit;
import hqb.spaces.Spaces;
import hqb.spaces.letting.ListingState.Event;
import hqb.spaces.units.LettableUnit;
import hqb.spaces.units.ShowUnits;
import hqb.spaces.units.UnitItem;
import hqb.spaces.units.Units;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows listings: to their owners, and to operators as a queue in which what has waited longest comes first. */
@Singleton
class ShowListings {
    private static final int DEFAULT_SIZE = 20;

    private final Listings listings;
    private final ListingPapers papers;
    private final Units units;
    private final ShowUnits show;
    private final Spaces spaces;
    private final Buildings buildings;
    private final NameUnit name;

    ShowListings(Listings listings, ListingPapers papers, Units units, ShowUnits show, Spaces spaces, Buildings buildings, NameUnit name) {
        this.listings = listings;
        this.papers = papers;
        this.units = units;
        this.show = show;
        this.spaces = spaces;
        this.buildings = buildings;
        this.name = name;
    }

    /** The organisation's own, the latest first; throws a refusal naming the parameter that is wrong. */
    @Transactional(readOnly = true)
    Page<ListingPage.Item> own(Actor actor, @Nullable String state, @Nullable String cursor, @Nullable Integer size, Language language) {
        Listings.Filter filter = new Listings.Filter(actor.requireOrganisation(), state(state));
        String query = "lettings " + filter;
        int most = size == null ? DEFAULT_SIZE : size;
        return page(listings.latest(filter, Cursor.readId(query, cursor), most + 1), filter, query, most, language);
    }

    /** Everybody's, what has waited longest first; throws a refusal naming the parameter that is wrong. */
    @Transactional(readOnly = true)
    Page<ListingPage.Item> queue(@Nullable String state, @Nullable String cursor, @Nullable Integer size, Language language) {
        Listings.Filter filter = new Listings.Filter(null, state(state));
        String query = "letting queue " + filter;
        int most = size == null ? DEFAULT_SIZE : size;
        UUID last = Cursor.readId(query, cursor);
        return page(listings.queue(filter, last == null ? null : listings.find(last).orElse(null), most + 1), filter, query, most,
                language);
    }

    private Page<ListingPage.Item> page(List<Listing> found, Listings.Filter filter, String query, int most, Language language) {
        List<Listing> shown = found.subList(0, Math.min(most, found.size()));
        Map<UUID, UnitItem> items = show.items(units.withDrafts(shown.stream().map(Listing::unit).toList()), language).stream()
                .collect(Collectors.toMap(UnitItem::id, Function.identity()));
        String next = found.size() > most ? Cursor.after(query, List.of(shown.getLast().unit().toString())) : null;
        return new Page<>(shown.stream().map(one -> new ListingPage.Item(Objects.requireNonNull(items.get(one.unit())), one.state().code(),
                one.note(), owner(one), one.changedAt(), one.submittedAt(), one.publishedAt())).toList(), listings.count(filter), next);
    }

    /** One of them. */
    @Transactional(readOnly = true)
    ListingPage page(Listing listing, boolean forOperator, Language language) {
        LettableUnit unit = units.withDrafts(List.of(listing.unit())).getFirst();
        SpaceUnit space = spaces.withDrafts(List.of(unit.space())).getFirst();
        UnitForm form = UnitForm.of(unit, space, listings.isOwnDraftSpace(unit.space(), unit.id()));
        return new ListingPage(show.items(List.of(unit), language).getFirst(), listing.state().code(), listing.version(), listing.note(),
                owner(listing), form, papers.list(listing.unit()), listing.changedAt(), listing.submittedAt(), listing.publishedAt(),
                forOperator ? operatorCan(listing) : ownerCan(listing));
    }

    /** What a unit of the organisation's can be a part of. */
    @Transactional(readOnly = true)
    ListingPage.Choices choices(Actor actor, Language language) {
        List<SpaceUnit> own = spaces.withDrafts(listings.spaces(actor.requireOrganisation()));
        Map<String, String> names = buildings.list().stream().collect(Collectors.toMap(one -> one.slug(), one -> one.name(language)));
        return new ListingPage.Choices(
                own.stream().map(one -> new ListingPage.OwnSpace(one.id().value(), one.name(language),
                        names.getOrDefault(one.building(), one.building()), one.levelFrom(), one.levelTo(), one.areaM2())).toList(),
                buildings.list().stream().map(one -> new ListingPage.House(one.slug(), one.name(language), one.floors(), one.basements()))
                        .toList(),
                spaces.requirements().stream().map((Requirement one) -> new ListingPage.Choice(one.code(), one.text(language))).toList());
    }

    private ListingPage.Owner owner(Listing listing) {
        return new ListingPage.Owner(listing.owner().value(), name.organisation(listing.owner()));
    }

    private static List<String> operatorCan(Listing listing) {
        return listing.state() == ListingState.SUBMITTED ? List.of("publish", "refuse") : List.of();
    }

    private static List<String> ownerCan(Listing listing) {
        List<String> can = new ArrayList<>();
        ListingState state = listing.state();
        if (state.isOpen()) {
            can.add("edit");
        }
        if (state == ListingState.PUBLISHED) {
            can.addAll(List.of("edit-terms", "confirm"));
        }
        state.next(Event.SUBMIT).ifPresent(any -> can.add("submit"));
        state.next(Event.WITHDRAW).ifPresent(any -> can.add("withdraw"));
        if (state.isOpen() && listing.publishedAt() == null) {
            can.add("remove");
        }
        return can;
    }

    private static @Nullable ListingState state(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        String known = Arrays.stream(ListingState.values()).map(ListingState::code).collect(Collectors.joining(", "));
        return ListingState.ofCode(asked.strip()).orElseThrow(() -> Refusal.invalid("state", "Use one of " + known + ".",
                "请使用以下之一：" + known + "。"));
    }
}

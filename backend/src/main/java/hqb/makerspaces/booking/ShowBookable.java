package hqb.makerspaces.booking;

import hqb.accounts.Actor;
import hqb.accounts.PersonId;
import hqb.makerspaces.Makerspace;
import hqb.makerspaces.Makerspaces;
import hqb.makerspaces.booking.BookablePage.AtMakerspace;
import hqb.makerspaces.booking.BookablePage.BookableItem;
import hqb.makerspaces.booking.BookablePage.NeededTraining;
import hqb.makerspaces.booking.BookablePage.RateItem;
import hqb.makerspaces.equipment.Bookable;
import hqb.makerspaces.equipment.Rate;
import hqb.makerspaces.equipment.Span;
import hqb.makerspaces.equipment.Training;
import hqb.makerspaces.equipment.Trainings;
import hqb.places.Building;
import hqb.places.Buildings;
import hqb.platform.Language;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.platform.time.OpeningHours;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows what can be booked, with what holds for whoever asks. */
@Singleton
class ShowBookable {
    private final Makerspaces makerspaces;
    private final Buildings buildings;
    private final Trainings trainings;
    private final FreeTimes free;
    private final Price price;
    private final Clock clock;

    ShowBookable(Makerspaces makerspaces, Buildings buildings, Trainings trainings, FreeTimes free, Price price, Clock clock) {
        this.makerspaces = makerspaces;
        this.buildings = buildings;
        this.trainings = trainings;
        this.free = free;
        this.price = price;
        this.clock = clock;
    }

    /** One; {@code asked} is the time that somebody needs, if any. */
    BookableItem item(Bookable thing, @Nullable Span asked, Actor actor, Language language) {
        Rate own = price.rate(thing, actor.organisation());
        return new BookableItem(thing.slug(), thing.name(language), thing.about(language), thing.kind().sort(), thing.kind().code(),
                thing.kind().name(language), thing.model(), thing.room(), thing.state(), at(thing, language),
                needed(thing, actor, language),
                thing.rates().stream().map(ShowBookable::rate).toList(), own == null ? null : rate(own), thing.rules(), thing.exceptions(),
                thing.photoAddress(), asked == null ? null : isFree(thing, asked), next(thing), thing.demonstration());
    }

    /** Whether it could be used all that time. */
    boolean isFree(Bookable thing, Span asked) {
        return thing.isInService() && thing.times().covers(asked) && FreeTimes.isFree(thing, asked,
                free.taken(thing, asked.from(), asked.to().plus(Duration.ofMinutes(thing.rules().bufferMinutes()))));
    }

    private @Nullable Span next(Bookable thing) {
        return thing.isInService() ? free.next(thing, Duration.ofMinutes(thing.rules().minMinutes()), clock.instant(), 1).stream()
                .findFirst().orElse(null) : null;
    }

    AtMakerspace at(Bookable thing, Language language) {
        Makerspace space = makerspaces.get(thing.space());
        Building building = buildings.findBySlug(space.building()).orElseThrow();
        return new AtMakerspace(space.slug(), space.name(language), building.name(language), space.level(), building.address(language));
    }

    private List<NeededTraining> needed(Bookable thing, Actor actor, Language language) {
        PersonId person = actor.personId();
        List<Trainings.Trained> had = person == null ? List.of() : trainings.of(person);
        LocalDate today = LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE);
        return thing.trainings().stream().map(one -> {
            Optional<Trainings.Trained> good = had.stream().filter(each -> each.training().equals(one.id()) && each.isGoodOn(today))
                    .findFirst();
            return needed(one, person == null ? null : good.isPresent(), good.map(Trainings.Trained::expiresOn).orElse(null), language);
        }).toList();
    }

    private static NeededTraining needed(Training one, @Nullable Boolean had, @Nullable LocalDate expiresOn, Language language) {
        return new NeededTraining(one.id(), one.name(language), one.about(language), had, expiresOn, one.endedAt() != null);
    }

    private static RateItem rate(Rate one) {
        return new RateItem(one.payer(), one.minutes(), new Money(one.price(), Currency.CNY));
    }
}

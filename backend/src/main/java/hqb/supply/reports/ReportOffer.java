package hqb.supply.reports;

import hqb.accounts.Actor;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.supply.Offer;
import hqb.supply.OfferId;
import hqb.supply.Offers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Tells the operators that a listing is wrong. Saying the same twice changes nothing, so that nobody can drown a listing alone. */
@Singleton
class ReportOffer {
    private static final Set<String> KINDS = Set.of("counterfeit", "wrong-part", "wrong-condition", "wrong-price", "other");
    private static final int SHORTEST = 10;
    private static final int LONGEST = 2_000;

    private final Offers offers;
    private final Reports reports;

    ReportOffer(Offers offers, Reports reports) {
        this.offers = offers;
        this.reports = reports;
    }

    /**
     * Reports an offer.
     *
     * @throws Refusal when there is no such offer; or, with the field at fault, when kind or text are not valid
     */
    @Transactional
    void report(Actor actor, UUID offerId, String kind, String text) {
        if (!KINDS.contains(kind)) {
            throw Refusal.invalid("/kind", "Use one of " + String.join(", ", KINDS.stream().sorted().toList()) + ".",
                    "请使用以下之一：" + String.join(", ", KINDS.stream().sorted().toList()) + "。");
        }
        String said = text.strip();
        if (said.length() < SHORTEST || said.length() > LONGEST) {
            throw Refusal.invalid("/text", "Say in 10 to 2,000 characters what is wrong, and how you know.", "请用 10 至 2,000 个字符说明问题及依据。");
        }
        Offer offer = offers.find(new OfferId(offerId)).orElseThrow(() -> Refusal.notFound("There is no offer with this id.", "没有此报价。"));
        reports.add(Uuid7.random(Instant.now()), offer, kind, said, actor.requirePerson());
    }
}

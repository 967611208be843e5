package hqb.prototyping.brokering.offers;

import hqb.ledger.shares.LargestRemainder;
import hqb.prototyping.brokering.tenders.BidContent;
import hqb.prototyping.orders.MilestonePlan;
import hqb.prototyping.orders.NewMilestone;
import hqb.prototyping.orders.OrderKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Divides what was offered into what is paid when: advice by its stages, anything else as all orders are. */
final class DivideOffer {
    private DivideOffer() {
    }

    static List<NewMilestone> into(OrderKind kind, Offer offer, BidContent bid) {
        List<BidContent.Stage> stages = bid.stages();
        if (stages.isEmpty()) {
            return MilestonePlan.of(kind, bid.currency(), offer.total(), offer.commission());
        }
        int digits = bid.currency().minorDigits();
        List<Long> shares = LargestRemainder.split(minor(offer.commission(), digits),
                stages.stream().map(stage -> minor(stage.price(), digits)).toList());
        List<NewMilestone> parts = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            BigDecimal share = BigDecimal.valueOf(shares.get(i), digits);
            String title = stages.get(i).title();
            parts.add(new NewMilestone(title, title, stages.get(i).price().setScale(digits).add(share), share));
        }
        return parts;
    }

    private static long minor(BigDecimal amount, int digits) {
        return amount.movePointRight(digits).longValueExact();
    }
}

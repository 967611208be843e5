package hqb.sourcing.rfq.bidding;

import hqb.accounts.Actor;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.files.KeepPicture;
import hqb.platform.files.StoredPicture;
import hqb.sourcing.rfq.asking.Invitation;
import hqb.sourcing.rfq.asking.Rfq;
import hqb.sourcing.rfq.asking.Rfqs;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A bidder adds photographs of its goods, for the next version of its quote to show. */
@Singleton
public class AddRfqPhoto {
    private static final int MOST_BYTES = 12_000_000;
    private static final int MOST = 24;

    private final FindAsked find;
    private final Rfqs rfqs;
    private final Bids bids;
    private final Counters counters;
    private final RfqPhotos photos;
    private final KeepPicture keep;
    private final Clock clock;

    AddRfqPhoto(FindAsked find, Rfqs rfqs, Bids bids, Counters counters, RfqPhotos photos, KeepPicture keep, Clock clock) {
        this.find = find;
        this.rfqs = rfqs;
        this.bids = bids;
        this.counters = counters;
        this.photos = photos;
        this.keep = keep;
        this.clock = clock;
    }

    /**
     * Adds a photograph and returns all that the bidder then has.
     *
     * @throws Refusal not-found when the asker's supplier is not asked; conflict when it cannot quote any more or has 24 already;
     *     when the file is too large or no picture
     */
    public List<RfqPhotos.Photo> add(UUID id, InputStream content, Actor actor) throws IOException {
        return add(find.invitation(id, actor), content);
    }

    /** The same for whoever was asked. */
    public List<RfqPhotos.Photo> add(Invitation invitation, InputStream content) throws IOException {
        return save(invitation, keep.keep(content, MOST_BYTES));
    }

    @Transactional
    List<RfqPhotos.Photo> save(Invitation invitation, StoredPicture picture) {
        Rfq rfq = rfqs.lock(invitation.rfq()).orElseThrow();
        requireTaking(rfq, invitation);
        if (photos.own(rfq.id(), invitation.supplier()).size() >= MOST) {
            throw Refusal.of(ProblemType.CONFLICT, "24 photographs are enough.", "最多 24 张照片。");
        }
        photos.add(rfq.id(), invitation.supplier(), picture, clock.instant());
        return photos.own(rfq.id(), invitation.supplier());
    }

    /**
     * Takes one away that no version of the quote shows.
     *
     * @throws Refusal not-found when there is none; conflict when a version shows it, or it is too late
     */
    @Transactional
    public void remove(UUID id, UUID photo, Actor actor) {
        Invitation invitation = find.invitation(id, actor);
        Rfq rfq = rfqs.lock(invitation.rfq()).orElseThrow();
        requireTaking(rfq, invitation);
        if (photos.ownContent(rfq.id(), invitation.supplier(), photo).isEmpty()) {
            throw Refusal.notFound("There is no such photograph.", "没有此照片。");
        }
        if (!photos.remove(rfq.id(), invitation.supplier(), photo)) {
            throw Refusal.of(ProblemType.CONFLICT, "A version of your quote shows this photograph: leave it out of the next one.",
                    "已提交的报价版本展示了此照片，请在下一版本中取消展示。");
        }
    }

    private void requireTaking(Rfq rfq, Invitation invitation) {
        boolean countered = bids.own(rfq.id(), invitation.supplier()).flatMap(bid -> counters.open(bid.id())).isPresent();
        if (!rfq.takesBids(clock.instant()) && !countered) {
            throw Refusal.of(ProblemType.CONFLICT, "Request " + rfq.number() + " takes no more bids.", "询价 " + rfq.number() + " 已不再接受报价。");
        }
    }
}

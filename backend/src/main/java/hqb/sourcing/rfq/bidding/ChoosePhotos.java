package hqb.sourcing.rfq.bidding;

import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import hqb.supply.suppliers.SupplierId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which of a bidder's photographs a version of its quote shows. */
@Singleton
class ChoosePhotos {
    private static final int MOST = 8;

    private final RfqPhotos photos;

    ChoosePhotos(RfqPhotos photos) {
        this.photos = photos;
    }

    /**
     * Looks at them.
     *
     * @param wanted   null for those of the version before and those added since
     * @param versions sent before, the latest first
     * @throws Refusal naming each that is not the bidder's; when there are more than eight
     */
    List<UUID> choose(@Nullable List<@Nullable UUID> wanted, UUID rfq, SupplierId supplier, List<Quote> versions) {
        List<UUID> own = photos.own(rfq, supplier).stream().map(RfqPhotos.Photo::id).toList();
        BodyCheck check = new BodyCheck();
        List<UUID> chosen = new ArrayList<>();
        if (wanted == null) {
            Set<UUID> left = new HashSet<>();
            versions.forEach(one -> left.addAll(one.photos()));
            if (!versions.isEmpty()) {
                versions.getFirst().photos().forEach(left::remove);
            }
            own.stream().filter(one -> !left.contains(one)).forEach(chosen::add);
        } else {
            for (int i = 0; i < wanted.size(); i++) {
                UUID one = wanted.get(i);
                if (one == null || !own.contains(one) || chosen.contains(one)) {
                    check.refuse("/photos/" + i, "Name each of your own photographs once at most.", "请填写自己上传的照片，每张最多一次。");
                } else {
                    chosen.add(one);
                }
            }
        }
        if (chosen.size() > MOST) {
            check.refuse("/photos", "A quote shows eight photographs at most.", "一份报价最多展示八张照片。");
        }
        check.done();
        return chosen;
    }
}

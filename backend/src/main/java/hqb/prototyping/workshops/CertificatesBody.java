package hqb.prototyping.workshops;

import hqb.platform.BodyCheck;
import hqb.prototyping.providers.Providers.Certificate;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All certificates of a workshop, expired ones too. */
@Serdeable
record CertificatesBody(@Nullable List<Item> items) {
    private static final int MOST = 50;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_NUMBER = 80;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    /** A certificate and the last day on which it counts. */
    @Serdeable
    record Item(@Nullable String name, @Nullable String number, @Nullable LocalDate expiresOn) {
    }

    List<Certificate> checked() {
        BodyCheck check = new BodyCheck();
        check.present("/items", items);
        List<Item> all = items == null ? List.of() : items;
        if (all.size() > MOST) {
            check.refuse("/items", "At most " + MOST + " are possible.", "最多 " + MOST + " 项。");
        }
        List<Certificate> certificates = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            Item one = all.get(i);
            String at = "/items/" + i;
            String name = check.text(at + "/name", one.name(), 1, LONGEST_NAME);
            if (!name.isEmpty() && !names.add(name)) {
                check.refuse(at + "/name", "This certificate stands here twice.", "该证书重复。");
            }
            check.present(at + "/expiresOn", one.expiresOn());
            LocalDate day = one.expiresOn() == null ? FIRST : one.expiresOn();
            if (day.isBefore(FIRST) || day.isAfter(LAST)) {
                check.refuse(at + "/expiresOn", "Use a day from 2000 to 2099.", "请填写 2000 至 2099 年的日期。");
            }
            certificates.add(new Certificate(name, check.text(at + "/number", one.number(), 1, LONGEST_NUMBER), day));
        }
        check.done();
        return certificates;
    }
}

package hqb.makerspaces.community;

import hqb.platform.Language;
import java.util.UUID;

/** Evenings that come back, such as every Thursday's. */
record Series(UUID id, UUID space, String slug, String nameEn, String nameZh, String aboutEn, String aboutZh, boolean demonstration) {
    String name(Language language) {
        return language.pick(nameEn, nameZh);
    }

    String about(Language language) {
        return language.pick(aboutEn, aboutZh);
    }
}

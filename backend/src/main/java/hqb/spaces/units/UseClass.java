package hqb.spaces.units;

import hqb.platform.Language;
import hqb.spaces.SpaceUse;
import java.util.Arrays;
import java.util.Set;

/** Uses whose rents can be compared with each other. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are made by Set.of
enum UseClass {
    OFFICES("offices and training", "办公与培训", Set.of(SpaceUse.OFFICE, SpaceUse.TRAINING)), LABORATORIES("laboratories and makerspaces",
            "实验室与创客空间", Set.of(SpaceUse.LABORATORY, SpaceUse.MAKERSPACE)),
    PRODUCTION("workshops, light production and storage", "车间、轻型生产与仓储",
            Set.of(SpaceUse.WORKSHOP, SpaceUse.LIGHT_PRODUCTION, SpaceUse.WAREHOUSE)),
    TRADE("counters and showrooms", "柜台与展厅",
            Set.of(SpaceUse.RETAIL_COUNTER, SpaceUse.SHOWROOM));

    private final String en;
    private final String zh;
    private final Set<SpaceUse> uses;

    UseClass(String en, String zh, Set<SpaceUse> uses) {
        this.en = en;
        this.zh = zh;
        this.uses = uses;
    }

    String name(Language language) {
        return language.pick(en, zh);
    }

    static UseClass of(SpaceUse use) {
        return Arrays.stream(values()).filter(one -> one.uses.contains(use)).findFirst().orElseThrow();
    }
}

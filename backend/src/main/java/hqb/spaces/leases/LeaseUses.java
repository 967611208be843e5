package hqb.spaces.leases;

import hqb.platform.Language;
import java.util.Map;

/** The words for uses of units, as contracts have them. */
final class LeaseUses {
    private static final Map<String, String> CHINESE = Map.of("office", "办公", "workshop", "工坊", "laboratory", "实验室", "makerspace", "创客空间",
            "retail-counter", "零售柜台", "showroom", "展厅", "warehouse", "仓储", "light-production", "轻型生产", "training", "培训");

    private LeaseUses() {
    }

    static String name(String code, Language language) {
        return language.pick(code.replace('-', ' '), CHINESE.getOrDefault(code, code));
    }
}

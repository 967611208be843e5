package hqb.search.units;

import hqb.platform.Language;
import java.util.Locale;

/**
 * What can be asked of a unit, and how much it counts when units are ranked. A unit's score is 85 points, less the share of the weights
 * that it misses, and up to 15 points for its {@link Merit merits}. What the law or the house forbids weighs most, since no money puts it
 * right; what can be put up with weighs least.
 */
enum Ask {
    USE("use", 10, "Permitted use", "许可用途"), REQUIREMENTS("requirements", 10, "Requirements on tenants", "对租户的要求"), AREA("area", 10, "Area",
            "面积"),
    POWER("power", 8, "Power", "供电容量"), FLOOR_LOAD("floor-load", 8, "Floor load", "楼板荷载"), FUME("fume-extraction", 8,
            "Fume extraction", "排烟"),
    COST("cost", 8, "Effective cost", "实际成本"), HEIGHT("clear-height", 6, "Clear height",
            "净高"),
    FREIGHT_LIFT("freight-lift", 6, "Freight lift", "货梯"), WATER("water", 6, "Water", "给排水"), RENT("rent", 6,
            "Rent", "租金"),
    FREE_BY("free-from", 6, "Free from", "可入驻日期"), PROVED("proof", 6, "Title proof",
            "权属证明"),
    TERM("term", 5, "Shortest lease", "最短租期"), DRAWN("area-drawn", 5, "Area on the map",
            "地图区域"),
    DEPOSIT("deposit", 4, "Deposit", "押金"), OWNERSHIP("ownership", 4, "Ownership",
            "产权性质"),
    BUILDING("building", 4, "Building", "楼宇"), METRO("metro", 4,
            "Walk to the metro", "步行至地铁"),
    CONFIRMED("confirmed", 4, "Confirmed",
            "信息确认"),
    MARKET("market", 3, "Walk to a market", "步行至电子市场");

    private final String code;
    private final int weight;
    private final String en;
    private final String zh;

    Ask(String code, int weight, String en, String zh) {
        this.code = code;
        this.weight = weight;
        this.en = en;
        this.zh = zh;
    }

    /** The word that stands for it on the wire. */
    String code() {
        return code;
    }

    /** How much it counts against the others that are asked. */
    int weight() {
        return weight;
    }

    String title(Language language) {
        return language.pick(en, zh);
    }

    /** The name of its query. */
    String queryName() {
        return name().toLowerCase(Locale.ROOT);
    }
}

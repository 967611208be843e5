package hqb.sourcing.route;

import hqb.platform.Language;

/** Why a line is not bought on the round. */
enum WhyLeft {
    UNKNOWN("unknown", "It is not known which part this line means.", "无法确定该行对应的器件。"),
    TO_CHECK("to-check", "Say first which part this line means.", "请先确认该行对应的器件。"),
    NO_QUANTITY("no-quantity", "The list does not say how many.", "清单未注明数量。"),
    NOWHERE("nowhere", "No counter in the district has it.", "片区内没有柜台有货。"),
    CLOSED("closed", "The counters that have it are closed on that day.", "有货的柜台当日休息。"),
    LEAST_ORDER("least-order", "The least order is far above the need.", "起订量远高于需求。"),
    TOO_FEW("too-few", "The counters that are open have %d pieces.", "营业的柜台共有 %d 件。");

    private final String code;
    private final String en;
    private final String zh;

    WhyLeft(String code, String en, String zh) {
        this.code = code;
        this.en = en;
        this.zh = zh;
    }

    /** The word of the API. */
    String code() {
        return code;
    }

    /** In words, with how many pieces there are. */
    String message(Language language, long pieces) {
        return language.pick(en, zh).replace("%d", String.valueOf(pieces));
    }
}

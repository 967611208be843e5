package hqb.sourcing.plan;

import hqb.platform.Language;

/** Why a line is not bought. */
enum Reason {
    /** No part of the catalogue is meant by it. */
    NO_MATCH("no-match", "No part of the catalogue is known for it.", "未匹配到目录中的器件。"),
    /** Parts are proposed, and nobody has said which one. */
    TO_CHECK("to-check", "Choose on the list which part is meant.", "请在 BOM 中选择对应器件。"),
    /** The list does not say how many. */
    NO_QUANTITY("no-quantity", "The list does not say how many.", "BOM 未写明数量。"),
    /** Nobody has any. */
    NO_STOCK("no-stock", "No supplier has it in stock.", "没有供应商有库存。"),
    /** All that there is together is too little. */
    TOO_LITTLE("too-little", "All suppliers together have too few.", "所有供应商的库存合计不足。"),
    /** Only far more than is needed is sold. */
    MINIMUM_TOO_HIGH("minimum-too-high", "It is sold in far larger quantities only.", "起订量远高于需求。"),
    /** Those who have it are left out by how it is to be bought. */
    LEFT_OUT("left-out", "Suppliers have it, but not within your choices: goods, deadline or delivery.", "有供应商有货，但不符合所选的货品、交期或配送条件。"),
    /** More suppliers would be needed. */
    TOO_FEW_SUPPLIERS("too-few-suppliers", "It takes one more supplier than you allow.", "需要比所允许更多的供应商。");

    private final String code;
    private final String en;
    private final String zh;

    Reason(String code, String en, String zh) {
        this.code = code;
        this.en = en;
        this.zh = zh;
    }

    String code() {
        return code;
    }

    String message(Language language) {
        return language.pick(en, zh);
    }

    /** Why a need is not met. */
    static Reason of(Market.Entry entry) {
        if (entry.need().canBeMet()) {
            return TOO_FEW_SUPPLIERS;
        }
        boolean any = !entry.offers().isEmpty();
        if (!entry.tooLarge().isEmpty()) {
            return MINIMUM_TOO_HIGH;
        }
        if (!entry.refused().isEmpty()) {
            return LEFT_OUT;
        }
        return any ? TOO_LITTLE : NO_STOCK;
    }
}

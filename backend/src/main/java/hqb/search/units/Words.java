package hqb.search.units;

import hqb.platform.Language;
import hqb.spaces.Ownership;
import hqb.spaces.SpaceUse;

/** The words for codes of spaces. */
final class Words {
    private Words() {
    }

    static String of(Ownership ownership, Language language) {
        return switch (ownership) {
            case STATE -> language.pick("State-owned", "国有");
            case COLLECTIVE -> language.pick("Collective", "集体");
            case PRIVATE -> language.pick("Private", "私营");
            case GOVERNMENT -> language.pick("Government", "政府");
        };
    }

    static String of(SpaceUse use, Language language) {
        return switch (use) {
            case OFFICE -> language.pick("Office", "办公");
            case WORKSHOP -> language.pick("Workshop", "车间");
            case LABORATORY -> language.pick("Laboratory", "实验室");
            case MAKERSPACE -> language.pick("Makerspace", "创客空间");
            case RETAIL_COUNTER -> language.pick("Retail counters", "零售柜台");
            case SHOWROOM -> language.pick("Showroom", "展厅");
            case WAREHOUSE -> language.pick("Warehouse", "仓储");
            case LIGHT_PRODUCTION -> language.pick("Light production", "轻型生产");
            case TRAINING -> language.pick("Training", "培训");
        };
    }
}

package hqb.sourcing.matching;

import hqb.catalogue.Dictionary;
import hqb.catalogue.typed.TypedValue;
import hqb.platform.Language;
import hqb.sourcing.matching.Stated.Doubt;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Says in words by which rule a part was found for what a line states. */
@Singleton
public class ExplainNeed {
    private final Dictionary dictionary;

    ExplainNeed(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** The rule: what was stated, what was assumed, and what has to be looked at. */
    public String text(Need need, Language language) {
        Stated stated = need.stated();
        List<String> facts = new ArrayList<>();
        TypedValue value = stated.value();
        if (value != null) {
            facts.add(value.shown(language));
        }
        if (stated.size() != null) {
            facts.add(stated.size());
        }
        stated.further().forEach(one -> facts.add(shown(one, language)));
        String comma = language.pick(", ", "、");
        StringBuilder text = new StringBuilder(language.pick("By what the line states: ", "按清单所列参数匹配："))
                .append(language.pick(stated.kind().en(), stated.kind().zh())).append(comma).append(String.join(comma, facts))
                .append(language.pick(".", "。"));
        if (!need.assumed().isEmpty()) {
            text.append(language.pick(" Not stated, taken as: ", "未注明，默认：")).append(
                    String.join(comma, need.assumed().stream().map(one -> assumed(one, language)).toList()))
                    .append(language.pick(".", "。"));
        }
        for (Doubt doubt : need.doubts()) {
            text.append(language.pick(" ", "")).append(doubt(doubt, language));
        }
        return text.toString();
    }

    private static String shown(TypedValue one, Language language) {
        return one.parameter().name().equals("tolerance") ? "≤ " + one.shown(language) : one.shown(language);
    }

    private String assumed(Need.Assumed one, Language language) {
        if (one.word() != null) {
            return language.pick(one.word() + " or better", one.word() + " 或更好");
        }
        if (one.least() != null) {
            return "≥ " + dictionary.get(one.parameter()).text(one.least(), language);
        }
        return "≤ " + dictionary.get(one.parameter()).text(one.most() == null ? 0.0 : one.most(), language);
    }

    private static String doubt(Doubt doubt, Language language) {
        return switch (doubt.kind()) {
            case NOT_UNDERSTOOD ->
                language.pick("Check it: \"" + doubt.text() + "\" was not understood.", "请核对：未能理解“" + doubt.text() + "”。");
            case TWO_VALUES -> language.pick("Check it: the line also says " + doubt.text() + ".", "请核对：该行还写有 " + doubt.text() + "。");
            case BARE_DIGITS ->
                language.pick("Check it: " + doubt.text() + " has no unit and may be a code.", "请核对：" + doubt.text() + " 没有单位，可能是代码。");
            case NO_SIZE -> language.pick("Check the size: the line states none.", "请核对尺寸：该行未注明。");
            case NOT_ENOUGH -> language.pick("Check it: such a part needs more than the line states.", "请核对：该行参数不足以确定此类元件。");
            case UNKNOWN_NUMBER -> language.pick(
                    "Check it: the part number " + doubt.text() + " is not in the catalogue; this part does what else the line states.",
                    "请核对：目录中没有型号 " + doubt.text() + "，此器件符合该行其余参数。");
        };
    }
}

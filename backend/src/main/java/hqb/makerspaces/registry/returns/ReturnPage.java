package hqb.makerspaces.registry.returns;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.makerspaces.Makerspace;
import hqb.makerspaces.registry.drift.Drift.Cause;
import hqb.platform.Language;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The statistics of a makerspace for a year.
 *
 * @param handedInAt null while they can be changed
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReturnPage(int year, @Nullable Instant handedInAt, List<Line> lines) {

    /**
     * A figure.
     *
     * @param prefilled what the platform knew; null for nothing
     * @param value     what the keeper says; null for nothing yet
     * @param reason    why, where it differs; empty when nothing was said
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Line(String field, String label, boolean decimals, @Nullable String prefilled, @Nullable String value, String reason) {
    }

    /**
     * The drift that statistics show.
     *
     * @param score  0, none, to 100; null when too little is known
     * @param level  no-score, ok, watch or inspection
     * @param state  measured, contested, cleared or confirmed
     * @param causes at most one of each sign, the heaviest first, in words
     * @param rule   the version of the rule by which it was measured
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record DriftPage(UUID space, String name, int year, @Nullable Integer score, String level, String state, List<Why> causes,
            int rule, String objection, String answer) {
    }

    /** A cause: how many points it adds, and what it is. */
    @Serdeable
    record Why(String code, int points, String text) {
    }

    static ReturnPage of(YearReturn one, Language language) {
        return new ReturnPage(one.year(), one.handedInAt(),
                Arrays.stream(ReturnField.values()).map(field -> new Line(field.code(), field.label().in(language), field.isMeasure(),
                        one.prefilled().get(field.code()), one.figures().get(field.code()),
                        one.reasons().getOrDefault(field.code(), ""))).toList());
    }

    static DriftPage of(Drifts.Measured one, Makerspace space, Language language) {
        return new DriftPage(one.space(), space.name(language), one.year(), one.drift().score(), one.drift().level(), one.state(),
                one.drift().causes().stream().map(cause -> new Why(cause.code(), cause.points(), words(cause, language))).toList(),
                one.drift().rule(), one.objection(), one.answer());
    }

    private static String words(Cause cause, Language language) {
        return switch (cause.code()) {
            case "property-income" -> language.pick(
                    cause.value() + " % of the income is from letting property; " + cause.usual() + " % was usual in 2022",
                    "房租物业收入占 " + cause.value() + "%；2022 年平均为 " + cause.usual() + "%");
            case "unseen-tenants" -> language.pick(
                    cause.value() + " % of the tenants were not seen there in the last quarter; up to " + cause.usual()
                            + " % is taken as usual",
                    cause.value() + "% 的租户近一季度未到场；" + cause.usual() + "% 以内视为正常");
            case "little-use" -> language.pick(
                    cause.value() + " % of the open hours of its machines and rooms were used; from " + cause.usual()
                            + " % on is taken as usual",
                    "设备与场地开放时间的实际使用率为 " + cause.value() + "%；" + cause.usual() + "% 及以上视为正常");
            default -> language.pick(cause.value() + " maker events in the year; recognition asks for " + cause.usual(),
                    "全年创客活动 " + cause.value() + " 场；认定要求 " + cause.usual() + " 场");
        };
    }
}

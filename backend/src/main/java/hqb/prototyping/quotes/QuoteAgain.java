package hqb.prototyping.quotes;

import hqb.accounts.Actor;
import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.prototyping.designs.FindMeasured;
import hqb.prototyping.pricing.PricedProcess;
import hqb.prototyping.providers.Providers;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Prices the same thing again, by the rules that are in force now: of the same file, or of another with the same choices. */
@Singleton
public class QuoteAgain {
    private final Quotes quotes;
    private final Providers providers;
    private final FindMeasured designs;
    private final MakeQuote make;

    QuoteAgain(Quotes quotes, Providers providers, FindMeasured designs, MakeQuote make) {
        this.quotes = quotes;
        this.providers = providers;
        this.designs = designs;
        this.make = make;
    }

    /**
     * Makes the new firm price.
     *
     * @param other another design; null for the same
     * @throws Refusal when the design is gone or cannot be made, or the provider does not make it any more
     */
    public FirmQuote again(UUID id, @Nullable UUID other, Actor actor, Language language) {
        Quote before = quotes.find(id).orElseThrow(() -> Refusal.notFound("There is no quote with this link.", "没有此链接的报价。"));
        if (before.process().equals(PricedProcess.TESTING.code())) {
            throw Refusal.of(ProblemType.CONFLICT, "Tests rest on a plan: open it and choose laboratories and weeks anew.",
                    "测试报价基于测试方案，请打开方案重新选择实验室和时段。");
        }
        UUID design = other == null ? before.design() : other;
        if (design == null) {
            throw Refusal.notFound("The design was deleted: send it again.", "设计文件已删除，请重新上传。");
        }
        Map<String, Object> chosen = new HashMap<>();
        before.job().numbers().forEach((fact, value) -> chosen.put(fact, value));
        chosen.putAll(before.job().words());
        before.job().flags().forEach(chosen::put);
        chosen.keySet().removeAll(designs.of(design).numbers().keySet());
        chosen.keySet().removeAll(designs.of(design).flags().keySet());
        if (other != null) {
            chosen.keySet().removeAll(FindMeasured.NAMES);
        }
        String provider = providers.find(before.provider()).orElseThrow().slug();
        UUID made = make.make(design, new QuoteAsked(before.process(), chosen, provider, before.asked(), before.leadTime()), actor,
                language);
        return FindFirm.firm(Objects.requireNonNull(quotes.find(made).orElse(null)));
    }
}

package hqb.prototyping.quotes;

import hqb.prototyping.pricing.Fact;
import hqb.prototyping.pricing.GatherChoices;
import hqb.prototyping.pricing.PricedProcess;
import hqb.prototyping.providers.Offering;
import hqb.prototyping.providers.PriceRules;
import jakarta.inject.Singleton;

/** Gathers what can be chosen over all who offer a process. */
@Singleton
class ShowChoices {
    private final PriceRules rules;

    ShowChoices(PriceRules rules) {
        this.rules = rules;
    }

    /** The choices; refused when there is no such process. */
    ChoicesPage show(String word) {
        PricedProcess process = PricesAsked.process(word);
        return new ChoicesPage(process.code(),
                GatherChoices.of(rules.inForce(process).stream().map(Offering::rules).toList()).stream()
                        .map(choice -> new ChoicesPage.Choice(choice.fact().code(), kind(choice.fact()), choice.values(), choice.least(),
                                choice.most(), choice.needed()))
                        .toList());
    }

    private static String kind(Fact fact) {
        return switch (fact.kind()) {
            case WORD -> "word";
            case FLAG -> "flag";
            case NUMBER, COUNT, WORKED_OUT -> "number";
        };
    }
}

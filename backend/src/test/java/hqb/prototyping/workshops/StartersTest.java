package hqb.prototyping.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.platform.Language;
import hqb.prototyping.pricing.PricedProcess;
import hqb.prototyping.pricing.ReadRules;
import hqb.prototyping.pricing.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StartersTest {
    @ParameterizedTest
    @EnumSource(PricedProcess.class)
    void everyDocumentToBeginWithCouldBePutIntoForceAsItIs(PricedProcess process) {
        RuleSet rules = ReadRules.read(new Starters().of(process));

        assertThat(rules.process()).isEqualTo(process);
        assertThat(TryDocument.hindrances(rules, Language.EN)).isEmpty();
    }
}

package hqb.prototyping.workshops;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.platform.BodyCheck;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.prototyping.pricing.PricedProcess;
import hqb.prototyping.pricing.ReadRules;
import hqb.prototyping.pricing.RuleSet;
import hqb.prototyping.providers.PriceRules;
import hqb.prototyping.providers.Provider;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a provider's rules into force as the next version, or ends its offer of a process. Firm prices rest on the old versions for ever. */
@Singleton
class EnactRules {
    private final FindWorkshop find;
    private final PriceRules rules;
    private final RuleVersions versions;
    private final AuditLog audit;

    EnactRules(FindWorkshop find, PriceRules rules, RuleVersions versions, AuditLog audit) {
        this.find = find;
        this.rules = rules;
        this.versions = versions;
        this.audit = audit;
    }

    /**
     * Puts it into force; the document that is in force already changes nothing. A document of long ago becomes a new version.
     *
     * @return the id of the version in force
     * @throws Refusal that names each fault of the document, or each sample that does not cost what it should
     */
    @Transactional
    UUID enact(Actor actor, @Nullable String typed) {
        String document = TrialBody.document(typed);
        RuleSet read = ReadRules.read(document);
        BodyCheck check = new BodyCheck();
        List<String> english = TryDocument.hindrances(read, Language.EN);
        List<String> chinese = TryDocument.hindrances(read, Language.ZH);
        for (int i = 0; i < english.size(); i++) {
            check.refuse("/document", english.get(i), chinese.get(i));
        }
        check.done();
        Provider provider = find.mine(actor);
        int version = rules.enact(provider.id(), read.process(), document, read.hash());
        audit.write(actor, "price-rules.enacted", AuditLog.subject("provider", provider.id().value()), null,
                Map.of("process", read.process().code(), "version", version, "hash", read.hash()));
        return versions.list(provider.id()).stream().filter(one -> one.inForce() && one.process().equals(read.process().code())).findFirst()
                .orElseThrow().id();
    }

    /** Ends the offer of a process; refused when there is none. */
    @Transactional
    void stop(Actor actor, String word) {
        Provider provider = find.mine(actor);
        PricedProcess process = PricedProcess.of(word).orElse(null);
        if (process == null || !versions.stop(provider.id(), process)) {
            throw Refusal.notFound("You do not offer " + word + " now.", "您目前未提供 " + word + "。");
        }
        audit.write(actor, "price-rules.stopped", AuditLog.subject("provider", provider.id().value()), Map.of("process", word), null);
    }
}

package hqb.accounts.organisations;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.OrganisationId;
import hqb.accounts.Scope;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes API keys, replaces them by new ones, and ends them. */
@Singleton
class ChangeApiKeys {
    /** How long a replaced key still works, so that its successor can be brought into use without a gap. */
    static final Duration OVERLAP = Duration.ofHours(24);
    private static final int LONGEST_NAME = 100;
    private static final int MOST = 50;

    private final ApiKeys keys;
    private final Organisations organisations;
    private final AuditLog audit;

    ChangeApiKeys(ApiKeys keys, Organisations organisations, AuditLog audit) {
        this.keys = keys;
        this.organisations = organisations;
        this.audit = audit;
    }

    /**
     * Makes a key.
     *
     * @throws Refusal when a field is wrong, or the organisation has too many keys
     */
    @Transactional
    ApiKey.Fresh create(Actor actor, @Nullable String typedName, @Nullable List<String> typedScopes) {
        BodyCheck check = new BodyCheck();
        String name = check.text("/name", typedName, 1, LONGEST_NAME);
        Set<Scope> scopes = scopes(check, typedScopes);
        check.done();
        OrganisationId organisation = actor.requireOrganisation();
        organisations.lock(organisation);
        if (keys.list(organisation).stream().filter(ChangeApiKeys::works).count() >= MOST) {
            throw Refusal.of(ProblemType.CONFLICT, "An organisation can have " + MOST + " keys. Revoke one that is not used any more.",
                    "每个组织最多 " + MOST + " 个密钥。请吊销不再使用的密钥。");
        }
        ApiKey.Fresh fresh = keys.add(organisation, name, scopes, actor.personId(), null, ApiKeys.freshText());
        note(actor, "api-key.created", fresh.id(), null, Map.of("name", name, "scopes", fresh.scopes()));
        return fresh;
    }

    /**
     * Makes a key of the same name and scopes; the old one ends after {@link #OVERLAP}.
     *
     * @throws Refusal when the organisation has no such key, or it is revoked or replaced already
     */
    @Transactional
    ApiKey.Fresh rotate(Actor actor, UUID id) {
        OrganisationId organisation = actor.requireOrganisation();
        ApiKey old = get(organisation, id);
        if (old.revokedAt() != null) {
            throw Refusal.of(ProblemType.CONFLICT, "This key is revoked or replaced already.", "该密钥已被吊销或替换。");
        }
        Set<Scope> scopes = old.scopes().stream().flatMap(code -> Scope.ofCode(code).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
        ApiKey.Fresh fresh = keys.add(organisation, old.name(), scopes, actor.personId(), id, ApiKeys.freshText());
        keys.revoke(id, OVERLAP);
        note(actor, "api-key.rotated", fresh.id(), Map.of("id", id.toString()), Map.of("name", old.name(), "scopes", old.scopes()));
        return fresh;
    }

    /**
     * Ends a key at once.
     *
     * @throws Refusal when the organisation has no such key
     */
    @Transactional
    void revoke(Actor actor, UUID id) {
        ApiKey key = get(actor.requireOrganisation(), id);
        if (works(key)) {
            keys.revoke(id, Duration.ZERO);
            note(actor, "api-key.revoked", id, Map.of("name", key.name(), "scopes", key.scopes()), null);
        }
    }

    private ApiKey get(OrganisationId organisation, UUID id) {
        return keys.lock(organisation, id)
                .orElseThrow(() -> Refusal.notFound("Your organisation has no API key with this id.", "您的组织没有此 API 密钥。"));
    }

    private void note(Actor actor, String action, UUID id, @Nullable Map<String, Object> before, @Nullable Map<String, Object> after) {
        audit.write(actor, action, AuditLog.subject("api-key", id), before, after);
    }

    private static boolean works(ApiKey key) {
        return key.revokedAt() == null || key.revokedAt().isAfter(Instant.now());
    }

    private static Set<Scope> scopes(BodyCheck check, @Nullable List<String> typed) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        for (String code : typed == null ? List.<String>of() : typed) {
            Scope.ofCode(String.valueOf(code)).ifPresentOrElse(scopes::add,
                    () -> check.refuse("/scopes", "There is no scope " + code + ".", "没有权限范围 " + code + "。"));
        }
        if (scopes.isEmpty()) {
            check.refuse("/scopes",
                    "Name one or more of " + String.join(", ", EnumSet.allOf(Scope.class).stream().map(Scope::code).toList())
                            + ".");
        }
        return scopes;
    }
}

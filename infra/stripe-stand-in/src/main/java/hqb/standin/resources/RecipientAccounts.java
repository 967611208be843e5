package hqb.standin.resources;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import hqb.standin.protocol.Call;
import hqb.standin.protocol.Parameters;
import hqb.standin.protocol.StripeFailure;
import hqb.standin.state.Ids;
import hqb.standin.state.Resource;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Those who receive transfers: accounts of API version 2 with the recipient's configuration. One that has said who it is on the onboarding
 * page may receive; what an answer shows beside the account itself has to be asked for by {@code include}.
 */
public final class RecipientAccounts {
    /** Their kind in the state. */
    public static final String KIND = "v2.core.account";
    private static final String LINK = "v2.core.account_link";
    private static final String STATUS = "configuration.recipient.capabilities.stripe_balance.stripe_transfers.status";
    private static final Set<String> ON_REQUEST = Set.of("configuration", "identity", "requirements", "defaults", "future_requirements");
    private static final long LINK_SECONDS = 600;

    private final World world;

    public RecipientAccounts(World world) {
        this.world = world;
    }

    /** {@code POST /v2/core/accounts}. */
    public JsonElement create(Call call) {
        Parameters wanted = call.parameters();
        Resource account = world.state().create(KIND, "acct");
        account.set("created", time(world.now())).set("livemode", false).set("metadata", new JsonObject()).set("closed", false);
        account.set("applied_configurations", wanted.below("configuration").get("recipient") == null ? List.of() : List.of("recipient"));
        for (String name : List.of("contact_email", "contact_phone", "display_name", "dashboard")) {
            account.set(name, wanted.text(name));
        }
        Metadata.apply(account, wanted);
        JsonElement identity = wanted.get("identity");
        account.set("identity", identity == null ? null : identity.deepCopy());
        JsonElement defaults = wanted.get("defaults");
        account.set("defaults", defaults == null ? null : defaults.deepCopy()).set("future_requirements", null).set("requirements", null);
        boolean requested = wanted.below("configuration").below("recipient").below("capabilities").below("stripe_balance")
                .below("stripe_transfers").flag("requested");
        if (account.texts("applied_configurations").isEmpty()) {
            account.set("configuration", null);
        } else {
            account.set("configuration.recipient.applied", true);
            if (requested) {
                status(account, "restricted", "requirements_past_due");
            } else {
                account.set("configuration.recipient.capabilities", null);
            }
        }
        world.emitThin("v2.core.account.created", account, url(account));
        return shown(account, wanted.texts("include"));
    }

    private static String time(long at) {
        return Instant.ofEpochSecond(at).toString();
    }

    private static String url(Resource account) {
        return "/v2/core/accounts/" + account.id();
    }

    private void status(Resource account, String status, @Nullable String code) {
        var details = new JsonArray();
        if (code != null) {
            details.add(
                    Resource.object("code", code, "resolution", code.equals("requirements_past_due") ? "provide_info" : "contact_stripe"));
        }
        JsonObject capability = Resource.object("status", status, "status_details", details);
        account.set("configuration.recipient.capabilities.stripe_balance",
                Resource.object("payouts", capability.deepCopy(), "stripe_transfers", capability));
        boolean due = "requirements_past_due".equals(code);
        var entries = new JsonArray();
        if (due) {
            entries.add(Resource.object("awaiting_action_from", "user", "description", "identity.individual.given_name", "errors",
                    new JsonArray(), "impact", Resource.object("restricts_capabilities", new JsonArray()), "minimum_deadline",
                    Resource.object("status", "past_due"), "reference", null, "requested_reasons",
                    Resource.tree(List.of(Resource.object("code", "routine_onboarding")))));
        }
        account.set("requirements", Resource.object("entries", entries, "summary",
                due ? Resource.object("minimum_deadline", Resource.object("status", "past_due", "time", null)) : null));
    }

    /** What becomes of a recipient's right to transfers: active, pending, restricted or unsupported. */
    public void decide(Resource account, String status) {
        if (account.is(STATUS, status)) {
            return;
        }
        status(account, status, status.equals("active") ? null : status.equals("pending") ? "requirements_pending_verification" : status
                .equals("unsupported") ? "unsupported_business" : "restricted_other");
        world.emitThin("v2.core.account[requirements].updated", account, url(account));
        world.emitThin("v2.core.account[configuration.recipient].capability_status_updated", account, url(account));
    }

    /** Refuses money for who may not receive it. */
    void requireTransfers(String id) {
        Resource account = world.state().find(KIND, id);
        if (account == null) {
            throw StripeFailure.parameter("resource_missing", "destination", "No such destination: '" + id + "'");
        }
        if (!account.is(STATUS, "active")) {
            throw StripeFailure.invalid("insufficient_capabilities_for_transfer",
                    "Your destination account needs to have at least one of the following capabilities enabled: transfers,"
                            + " crypto_transfers, legacy_payments");
        }
    }

    private static JsonObject shown(Resource account, List<String> include) {
        JsonObject shown = account.json().deepCopy();
        for (String part : ON_REQUEST) {
            if (include.stream().noneMatch(wanted -> wanted.equals(part) || wanted.startsWith(part + "."))) {
                shown.add(part, null);
            }
        }
        return shown;
    }

    /** {@code GET /v2/core/accounts/:id}. */
    public JsonElement retrieve(Call call) {
        return shown(world.get(KIND, call.id(), "id"), call.parameters().texts("include"));
    }

    /** {@code POST /v2/core/accounts/:id}. */
    public JsonElement update(Call call) {
        Resource account = world.get(KIND, call.id(), "id");
        Parameters wanted = call.parameters();
        for (String name : List.of("contact_email", "contact_phone", "display_name", "dashboard")) {
            if (wanted.has(name)) {
                account.set(name, wanted.text(name));
            }
        }
        Metadata.apply(account, wanted);
        world.emitThin("v2.core.account.updated", account, url(account));
        return shown(account, wanted.texts("include"));
    }

    /** {@code POST /v2/core/accounts/:id/close}. */
    public JsonElement close(Call call) {
        Resource account = world.get(KIND, call.id(), "id");
        account.set("closed", true);
        status(account, "restricted", "restricted_other");
        world.emitThin("v2.core.account.closed", account, url(account));
        return shown(account, List.of());
    }

    /** {@code GET /v2/core/accounts}. */
    public JsonElement list(Call call) {
        var data = new JsonArray();
        long limit = call.parameters().number("limit", 20);
        long page = call.parameters().number("page", 0);
        List<Resource> all = world.state().newest(KIND).stream().toList();
        all.stream().skip(page * limit).limit(limit).forEach(account -> data.add(shown(account, List.of())));
        boolean more = all.size() > (page + 1) * limit;
        return Resource.object("data", data, "next_page_url",
                more ? "/v2/core/accounts?limit=" + limit + "&page=" + (page + 1) : null, "previous_page_url",
                page == 0 ? null : "/v2/core/accounts?limit=" + limit + "&page=" + (page - 1));
    }

    /** {@code POST /v2/core/account_links}: the way to the onboarding page, good once and for ten minutes. */
    public JsonElement link(Call call) {
        Parameters wanted = call.parameters();
        Resource account = world.get(KIND, wanted.required("account"), "account");
        Parameters use = wanted.below("use_case");
        String type = use.required("type");
        Parameters details = use.below(type);
        details.required("refresh_url");
        if (details.texts("configurations").isEmpty()) {
            throw StripeFailure.missing("use_case[" + type + "][configurations]");
        }
        Resource link = world.state().create(LINK, "acctlnk");
        String token = Ids.letters(32);
        link.set("account", account.id()).set("created", time(world.now())).set("expires_at", time(world.now() + LINK_SECONDS))
                .set("livemode", false).set("url", world.baseUrl() + "/onboard/" + link.id() + "?token=" + token)
                .set("use_case", use.json().deepCopy());
        link.hide("token", token).hide("expires", world.now() + LINK_SECONDS);
        JsonObject answer = link.json().deepCopy();
        answer.remove("id");
        return answer;
    }

    /** The link with an id and its token, null where there is none. */
    public @Nullable Resource findLink(String id, @Nullable String token) {
        Resource link = world.state().find(LINK, id);
        return link == null || token == null || !token.equals(link.hidden("token")) ? null : link;
    }

    /** The account that a link is for. */
    public Resource accountOf(Resource link) {
        return world.get(KIND, link.text("account"), "account");
    }

    /** A link is good once. */
    public void useUp(Resource link) {
        link.hide("expires", 0);
    }

    /** Whether a link may still be used. */
    public boolean isGood(Resource link) {
        return link.hiddenNumber("expires") >= world.now();
    }

    /** A link's address to go to when it is too old, or when all is done. */
    public static @Nullable String linkUrl(Resource link, String name) {
        return link.textOrNull("use_case." + link.text("use_case.type") + "." + name);
    }
}

package hqb.accounts;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who may do what; nowhere else is that decided. A permission is granted by a role of a person who is signed in, or by a scope of an
 * API key, and by nothing else. What a role of the platform grants needs a second factor in the same session.
 */
@SuppressWarnings("ImmutableEnumChecker") // the sets are made by Set.of
public enum Permission {
    /** For everybody, signed in or not. */
    PUBLIC(Set.of(), Set.of()),
    /** For whoever shows a good credential, of either kind. */
    IDENTIFIED(Set.of(), Set.of()),
    /** For people about themselves. */
    SIGNED_IN(Set.of(), Set.of()),
    /** Seeing the organisation and its members. */
    READ_ORGANISATION(Set.of(Role.values()), Set.of()),
    /** Members, roles, API keys, the log. */
    MANAGE_ORGANISATION(Set.of(Role.OWNER, Role.ADMIN), Set.of()),
    /** Applying to be a supplier. */
    APPLY(Set.of(Role.OWNER), Set.of()),
    /** Units that the organisation lets, with their viewings and questions. */
    LET(Set.of(Role.OWNER, Role.STOCK_KEEPER), Set.of()),
    /** Makerspaces that the organisation keeps: machines, trainings, bookings, evenings. */
    KEEP(Set.of(Role.OWNER, Role.STOCK_KEEPER), Set.of()),
    /** Seeing the organisation's own offers, with what only their owner sees. */
    READ_STOCK(Set.of(Role.OWNER, Role.STOCK_KEEPER, Role.FINANCE, Role.BUYER),
            Set.of(Scope.OFFERS_READ, Scope.OFFERS_WRITE, Scope.IMPORTS_WRITE)),
    /** Changing single offers. */
    EDIT_STOCK(Set.of(Role.OWNER, Role.STOCK_KEEPER), Set.of(Scope.OFFERS_WRITE)),
    /** Changing offers by files. */
    IMPORT_STOCK(Set.of(Role.OWNER, Role.STOCK_KEEPER), Set.of(Scope.IMPORTS_WRITE)),
    /** Seeing what was earned and spent. */
    READ_FINANCE(Set.of(Role.OWNER, Role.FINANCE), Set.of(Scope.FINANCE_READ)),
    /** Saying where what was earned is paid to. */
    SET_PAYOUTS(Set.of(Role.OWNER, Role.FINANCE), Set.of()),
    /** Filling a cart: for guests, and for whoever may buy. */
    FILL_CART(Set.of(Role.OWNER, Role.BUYER), Set.of(Scope.ORDERS_WRITE)),
    /** Orders that the organisation has to deliver. */
    FULFIL(Set.of(Role.OWNER, Role.STOCK_KEEPER), Set.of(Scope.ORDERS_WRITE)),
    /** Carts, checkouts, orders. */
    BUY(Set.of(Role.OWNER, Role.BUYER), Set.of(Scope.ORDERS_WRITE)),
    /** Binding the organisation by a signature; only a person can. */
    SIGN(Set.of(Role.OWNER), Set.of()),
    /** The platform's daily work. */
    OPERATE(Set.of(Role.OPERATOR, Role.ADMIN), Set.of()),
    /** What changes the platform itself. */
    ADMINISTER(Set.of(Role.ADMIN), Set.of());

    private final Set<Role> roles;
    private final Set<Scope> scopes;

    Permission(Set<Role> roles, Set<Scope> scopes) {
        this.roles = roles;
        this.scopes = scopes;
    }

    /** The word that stands for it in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Does nothing when the asker has this permission.
     *
     * @throws Refusal when nobody asks, the asker has it not, or lacks the second factor
     */
    public void require(Actor actor) {
        switch (judge(actor)) {
            case GRANTED -> {
                // go on
            }
            case UNKNOWN_ASKER ->
                throw Refusal.of(ProblemType.UNAUTHENTICATED, "Sign in, or send an API key in the header Authorization: Bearer.",
                        "请登录，或在请求头 Authorization: Bearer 中发送 API 密钥。");
            case SECOND_FACTOR -> throw Refusal.of(ProblemType.SECOND_FACTOR_REQUIRED,
                    "Turn on a second factor for your account, and sign in with it; your role needs it.", "您的角色需要双重验证：请先启用，再用它登录。");
            case REFUSED -> throw actor.how() == Actor.How.KEY
                    ? Refusal.of(ProblemType.FORBIDDEN,
                            "This API key has no scope for it" + (scopes.isEmpty() ? "; sign in instead." : ": " + codes() + "."),
                            "该 API 密钥没有所需的权限范围" + (scopes.isEmpty() ? "，请登录后操作。" : "：" + codes() + "。"))
                    : Refusal.of(ProblemType.FORBIDDEN, "Your role in this organisation does not include it.", "您在该组织中的角色没有此权限。");
        }
    }

    /** Whether the asker has this permission. */
    public boolean isGranted(Actor actor) {
        return judge(actor) == Verdict.GRANTED;
    }

    /** All that the asker may, in the order of this catalogue. */
    public static List<Permission> grantedTo(Actor actor) {
        return Arrays.stream(values()).filter(permission -> permission.isGranted(actor)).toList();
    }

    private enum Verdict {
        GRANTED, UNKNOWN_ASKER, SECOND_FACTOR, REFUSED
    }

    private Verdict judge(Actor actor) {
        if (this == PUBLIC) {
            return Verdict.GRANTED;
        }
        return switch (actor.how()) {
            case NOBODY -> this == FILL_CART ? Verdict.GRANTED : Verdict.UNKNOWN_ASKER;
            case KEY -> this == IDENTIFIED || scopes.stream().anyMatch(actor.scopes()::contains) ? Verdict.GRANTED : Verdict.REFUSED;
            case SESSION -> this == IDENTIFIED || this == SIGNED_IN ? Verdict.GRANTED : judgeRoles(actor);
        };
    }

    private Verdict judgeRoles(Actor actor) {
        List<Role> granting = actor.roles().stream().filter(roles::contains).toList();
        if (granting.isEmpty()) {
            return Verdict.REFUSED;
        }
        return actor.secondFactor() || granting.stream().anyMatch(role -> !role.isPlatform()) ? Verdict.GRANTED : Verdict.SECOND_FACTOR;
    }

    private String codes() {
        return String.join(" or ", scopes.stream().map(Scope::code).sorted().toList());
    }
}

package hqb.sourcing.boms;

import hqb.accounts.Actor;
import hqb.accounts.signin.GuestSignedIn;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gives lists that somebody sent before signing in to the organisation that they act for then; what they decided is remembered there. */
@Singleton
public class ClaimBoms implements GuestSignedIn {
    private final Boms boms;
    private final Shapes shapes;
    private final BomCookies cookies;

    ClaimBoms(Boms boms, Shapes shapes, BomCookies cookies) {
        this.boms = boms;
        this.shapes = shapes;
        this.cookies = cookies;
    }

    /** Claims a list by its link; nothing happens when it is the organisation's already. Refused when it is another's. */
    public void claim(UUID id, Actor actor) {
        UUID organisation = actor.requireOrganisation().value();
        boolean claimed = claim(boms.get(id), organisation);
        if (!claimed && !FindBom.isOwn(boms.get(id), actor)) {
            throw Refusal.of(ProblemType.CONFLICT, "This list belongs to another organisation. Send the file yourself to have your own.",
                    "此 BOM 已属于其他组织。如需自己的清单，请自行上传文件。");
        }
    }

    @Override
    public Optional<String> takeOver(Actor actor, HttpRequest<?> request) {
        List<UUID> sent = cookies.sent(request);
        if (sent.isEmpty() || actor.organisation() == null) {
            return Optional.empty();
        }
        for (UUID id : sent) {
            boms.find(id).ifPresent(bom -> claim(bom, actor.requireOrganisation().value()));
        }
        return Optional.of(cookies.end(request));
    }

    private boolean claim(Boms.Bom bom, UUID organisation) {
        if (!boms.claim(bom.id(), organisation)) {
            return false;
        }
        if (bom.shape() != null && !bom.roles().isEmpty()) {
            shapes.remember(organisation, bom.shape(), bom.roles());
        }
        return true;
    }
}

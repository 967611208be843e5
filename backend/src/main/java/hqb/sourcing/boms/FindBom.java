package hqb.sourcing.boms;

import hqb.accounts.Actor;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;

/** Says who may do what with a list: whoever has its link reads it; once it is claimed, only its organisation changes it. */
@Singleton
class FindBom {
    private final Boms boms;

    FindBom(Boms boms) {
        this.boms = boms;
    }

    /** The list, to be changed; refuses with not-found, and with forbidden when it belongs to others. */
    Boms.Bom toChange(UUID id, Actor actor) {
        Boms.Bom bom = boms.get(id);
        if (bom.organisation() != null && !isOwn(bom, actor)) {
            throw Refusal.of(ProblemType.FORBIDDEN,
                    "This list belongs to an organisation, whose members alone change it. Sign in as one of them, or send the file again.",
                    "此 BOM 属于某个组织，仅其成员可以修改。请以成员身份登录，或重新上传文件。");
        }
        return bom;
    }

    /** Whether it belongs to the asker's organisation. */
    static boolean isOwn(Boms.Bom bom, Actor actor) {
        return bom.organisation() != null && actor.organisation() != null
                && Objects.equals(bom.organisation(), actor.organisation().value());
    }
}

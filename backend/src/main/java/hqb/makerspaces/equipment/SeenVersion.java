package hqb.makerspaces.equipment;

import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Of keepers who change the same at once only the first one's change counts; the others are told, so that nobody's is lost. */
public final class SeenVersion {
    private SeenVersion() {
    }

    /**
     * Compares the version that a keeper has seen with the one that there is, which must be locked.
     *
     * @throws Refusal naming {@code /version} when it is left out; conflict when it is another
     */
    public static void require(@Nullable Integer seen, int now) {
        BodyCheck check = new BodyCheck();
        check.present("/version", seen);
        check.done();
        if (seen == null || seen != now) {
            throw changedMeanwhile();
        }
    }

    static Refusal changedMeanwhile() {
        return Refusal.of(ProblemType.CONFLICT,
                "Somebody has changed it in the meantime. Load it anew, look at what is different, then send yours with its version.",
                "已被他人修改。请重新加载，查看差异后带上新版本号再提交。");
    }
}

package hqb.accounts.notices;

import hqb.accounts.Actor;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody chooses what they want to be told, and how. */
@Singleton
class ChooseNotices {
    private final NoticeChoices choices;

    ChooseNotices(NoticeChoices choices) {
        this.choices = choices;
    }

    /** What is wanted; kinds that are left out stay as they are. */
    @Serdeable
    record Wish(@Nullable List<Kind> settings) {

        /** What is wanted of a kind. */
        @Serdeable
        record Kind(@Nullable String kind, @Nullable Boolean inApp, @Nullable Boolean mail) {
        }
    }

    /** Keeps it; throws {@link Refusal} when a kind is none, or one that nobody can do without would be switched off. */
    @Transactional
    void choose(Actor actor, Wish wish) {
        BodyCheck check = new BodyCheck();
        check.present("/settings", wish.settings());
        Map<NoticeKind, NoticeChoices.Choice> wanted = new EnumMap<>(NoticeKind.class);
        List<Wish.Kind> kinds = wish.settings() == null ? List.of() : wish.settings();
        for (int i = 0; i < kinds.size(); i++) {
            Wish.Kind one = kinds.get(i);
            String pointer = "/settings/" + i;
            NoticeKind kind = NoticeKind.ofCode(one.kind() == null ? "" : one.kind()).orElse(null);
            if (kind == null) {
                check.refuse(pointer + "/kind", "There is no such kind of notice.", "没有此类通知。");
                continue;
            }
            check.present(pointer + "/inApp", one.inApp());
            check.present(pointer + "/mail", one.mail());
            boolean inApp = !Boolean.FALSE.equals(one.inApp());
            boolean mail = !Boolean.FALSE.equals(one.mail());
            if (kind.isMandatory() && !(inApp && mail)) {
                check.refuse(pointer + (inApp ? "/mail" : "/inApp"), "This cannot be switched off.", "此类通知不能关闭。");
            } else if (!kind.isMandatory()) {
                wanted.put(kind, new NoticeChoices.Choice(kind, inApp, mail));
            }
        }
        check.done();
        choices.put(actor.requirePerson(), List.copyOf(wanted.values()));
    }
}

package hqb.prototyping.scores;

import hqb.accounts.OrganisationId;
import hqb.accounts.Role;
import hqb.accounts.notices.News;
import hqb.accounts.notices.NoticeKind;
import hqb.accounts.notices.TellPeople;
import hqb.accounts.organisations.Organisation;
import hqb.accounts.organisations.Organisations;
import hqb.platform.mail.Letter;
import hqb.prototyping.providers.Provider;
import hqb.prototyping.providers.ProviderState;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells a provider what was decided about it, and operators that it has appealed. */
@Singleton
class TellProvider {
    private static final ZoneId SHENZHEN = ZoneId.of("Asia/Shanghai");
    private static final String PAGE = "/provider/standing";
    private static final Map<ProviderState, String> ENGLISH = Map.of(ProviderState.GOOD, "in good standing", ProviderState.WATCH,
            "under watch", ProviderState.PROBATION, "on probation", ProviderState.REMOVED, "removed");
    private static final Map<ProviderState, String> CHINESE = Map.of(ProviderState.GOOD, "良好", ProviderState.WATCH, "观察",
            ProviderState.PROBATION, "整改", ProviderState.REMOVED, "移除");

    private final JdbcOperations database;
    private final TellPeople people;
    private final Organisations organisations;

    TellProvider(JdbcOperations database, TellPeople people, Organisations organisations) {
        this.database = database;
        this.people = people;
        this.organisations = organisations;
    }

    /** What was decided, why, from when on, and that an appeal is possible. */
    void decided(Provider provider, Verdict verdict) {
        LocalDate day = LocalDate.ofInstant(verdict.takesEffectAt(), SHENZHEN);
        boolean notice = verdict.state().waits();
        tell(provider, new Letter(notice ? "Your workshop will be removed on " + day : "Your workshop is " + word(verdict, ENGLISH),
                verdict.reason() + (verdict.lowers() ? "\n\nYou may appeal under Workshop, Standing, within 30 days.\n" : "\n")),
                new Letter(notice ? "您的工坊将于 " + day + " 被移除" : "您的工坊当前状态：" + word(verdict, CHINESE),
                        verdict.reason() + (verdict.lowers() ? "\n\n您可在 30 天内于“工坊”的“状态”页面提出申诉。\n" : "\n")));
    }

    /** That the notice is over. */
    void tookEffect(Provider provider, Verdict verdict) {
        tell(provider, new Letter("Your workshop is " + word(verdict, ENGLISH), "The notice is over.\n\n" + verdict.reason() + '\n'),
                new Letter("您的工坊当前状态：" + word(verdict, CHINESE), "通知期已结束。\n\n" + verdict.reason() + '\n'));
    }

    /** That the decision does not count any more. */
    void overturned(Provider provider, String words) {
        tell(provider, new Letter("The decision about your workshop is taken back", words + '\n'), new Letter("关于您工坊的决定已撤回", words + '\n'));
    }

    /** That the appeal was refused. */
    void refused(Provider provider, String words) {
        tell(provider, new Letter("Your appeal was refused", words + '\n'), new Letter("您的申诉未被采纳", words + '\n'));
    }

    /** That a provider has appealed, to the operators. */
    void appealed(Provider provider, String words) {
        Optional<Organisation> platform = organisations.findPlatform();
        platform.ifPresent(one -> people.members(one.id(), Set.of(Role.OPERATOR, Role.ADMIN),
                new News(NoticeKind.REPORTS, "/operator/providers/" + provider.id().value(),
                        new Letter(provider.nameEn() + " has appealed", words + '\n'),
                        new Letter(provider.nameZh() + " 提出申诉", words + '\n'))));
    }

    private static String word(Verdict verdict, Map<ProviderState, String> words) {
        return words.getOrDefault(verdict.standing(), verdict.standing().code());
    }

    private void tell(Provider provider, Letter english, Letter chinese) {
        organisation(provider).ifPresent(id -> people.members(id, Set.of(Role.OWNER),
                new News(NoticeKind.APPLICATIONS, PAGE, english, chinese)));
    }

    private Optional<OrganisationId> organisation(Provider provider) {
        return database.prepareStatement("SELECT organisation_id FROM prototyping_provider WHERE id = ?", statement -> {
            statement.setObject(1, provider.id().value());
            try (ResultSet row = statement.executeQuery()) {
                UUID id = row.next() ? row.getObject(1, UUID.class) : null;
                return id == null ? Optional.empty() : Optional.of(new OrganisationId(id));
            }
        });
    }
}

package hqb.payouts.payees;

import hqb.accounts.Actor;
import hqb.accounts.OrganisationId;
import hqb.platform.Refusal;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All who are paid, of every sort. */
@Singleton
public class Payees {
    private final List<PayeeBook> books;

    Payees(List<PayeeBook> books) {
        this.books = books;
    }

    /**
     * As whom the asker is paid.
     *
     * @param wanted which, for an organisation that earns in two ways; null for the first
     * @throws Refusal when the asker's organisation is not paid, or is another
     */
    public UUID own(Actor actor, @Nullable UUID wanted) {
        OrganisationId organisation = actor.requireOrganisation();
        return books.stream().flatMap(book -> book.of(organisation).stream()).map(KnownPayee::id)
                .filter(id -> wanted == null || id.equals(wanted)).findFirst()
                .orElseThrow(() -> Refusal.notFound("Your organisation neither sells nor makes anything here yet: apply first.",
                        "您的组织尚未入驻为供应商或服务商，请先申请。"));
    }

    /** The one of that id. */
    public Optional<KnownPayee> find(UUID id) {
        return books.stream().flatMap(book -> book.find(List.of(id)).stream()).findFirst();
    }

    /** By id, those that are known. */
    public Map<UUID, KnownPayee> findAll(Collection<UUID> ids) {
        return books.stream().flatMap(book -> book.find(ids).stream())
                .collect(Collectors.toMap(KnownPayee::id, Function.identity(), (first, second) -> first));
    }
}

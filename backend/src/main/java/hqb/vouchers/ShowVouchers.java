package hqb.vouchers;

import hqb.accounts.OrganisationId;
import hqb.accounts.organisations.Organisation;
import hqb.accounts.organisations.Organisations;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.money.Amount;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows programmes and vouchers. */
@Singleton
class ShowVouchers {
    private static final int DEFAULT_SIZE = 20;

    private final Programmes programmes;
    private final Vouchers vouchers;
    private final Organisations organisations;
    private final FindVoucher find;

    ShowVouchers(Programmes programmes, Vouchers vouchers, Organisations organisations, FindVoucher find) {
        this.programmes = programmes;
        this.vouchers = vouchers;
        this.organisations = organisations;
        this.find = find;
    }

    /** A programme; throws {@link Refusal} when there is none. */
    @Transactional(readOnly = true)
    ProgrammePage programme(UUID id, Language language) {
        return page(programmes.find(id).orElseThrow(ChangeProgrammes::none), language);
    }

    /** The programmes, the latest first. */
    @Transactional(readOnly = true)
    Page<ProgrammePage> programmes(@Nullable String cursor, @Nullable Integer asked, Language language) {
        String query = "voucher-programmes";
        int size = asked == null ? DEFAULT_SIZE : asked;
        List<Programme> found = programmes.list(Cursor.readId(query, cursor), size + 1);
        List<Programme> shown = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? Cursor.after(query, List.of(shown.getLast().id().toString())) : null;
        return new Page<>(shown.stream().map(programme -> page(programme, language)).toList(), programmes.count(), next);
    }

    /** The vouchers of an organisation, or of a programme, the latest first. */
    @Transactional(readOnly = true)
    Page<VoucherItem> vouchers(@Nullable UUID programme, @Nullable OrganisationId organisation, @Nullable String cursor,
            @Nullable Integer asked, Language language) {
        String query = "vouchers " + programme + ' ' + organisation;
        int size = asked == null ? DEFAULT_SIZE : asked;
        List<Voucher> found = vouchers.list(programme, organisation, Cursor.readId(query, cursor), size + 1);
        List<Voucher> shown = found.subList(0, Math.min(size, found.size()));
        Map<UUID, Programme> named = new HashMap<>();
        programmes.list(shown.stream().map(Voucher::programme).distinct().toList()).forEach(one -> named.put(one.id(), one));
        String next = found.size() > size ? Cursor.after(query, List.of(shown.getLast().id().toString())) : null;
        return new Page<>(
                shown.stream().map(voucher -> item(voucher, Objects.requireNonNull(named.get(voucher.programme())), language)).toList(),
                vouchers.count(programme, organisation), next);
    }

    /** A voucher; throws {@link Refusal} when there is none. */
    @Transactional(readOnly = true)
    VoucherItem voucher(UUID id, Language language) {
        Voucher voucher = vouchers.find(id).orElseThrow(() -> Refusal.notFound("There is no such voucher.", "没有该代金券。"));
        return item(voucher, programmes.find(voucher.programme()).orElseThrow(), language);
    }

    private ProgrammePage page(Programme programme, Language language) {
        return new ProgrammePage(programme.id(), language.pick(programme.nameEn(), programme.nameZh()), programme.nameEn(),
                programme.nameZh(), programme.service().code(), programme.budget().toMoney(), programme.faceValue().toMoney(),
                programme.validFrom(), programme.validTo(), programme.perOrganisation(), programme.reserved().toMoney(),
                programme.redeemed().toMoney(), programme.left().toMoney(),
                new Amount(vouchers.issued(programme.id()), programme.currency()).toMoney(), vouchers.count(programme.id(), null),
                programme.state(find.today()));
    }

    private VoucherItem item(Voucher voucher, Programme programme, Language language) {
        OrganisationId owner = voucher.organisation();
        return new VoucherItem(voucher.id(), voucher.codeEnd(), programme.id(), language.pick(programme.nameEn(), programme.nameZh()),
                programme.service().code(),
                owner == null ? null
                        : new VoucherItem.Holder(owner.value(), organisations.find(owner).map(Organisation::name).orElse("–")),
                voucher.faceValue().toMoney(), voucher.left().toMoney(), voucher.reserved().toMoney(),
                voucher.state(programme, find.today()), programme.validFrom(), programme.validTo(), voucher.issuedAt());
    }
}

package hqb.vouchers;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.OrganisationId;
import hqb.accounts.organisations.Organisation;
import hqb.accounts.organisations.Organisations;
import hqb.accounts.people.People;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.money.Amount;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An operator gives vouchers out: open ones, or to organisations by a list. Their codes are told here once, and kept nowhere. */
@Singleton
class IssueVouchers {
    private static final int MOST = 1_000;

    private final Programmes programmes;
    private final Vouchers vouchers;
    private final Organisations organisations;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    IssueVouchers(Programmes programmes, Vouchers vouchers, Organisations organisations, People people, AuditLog audit, Clock clock) {
        this.programmes = programmes;
        this.vouchers = vouchers;
        this.organisations = organisations;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is given out: one of the two.
     *
     * @param count how many open vouchers, which are the first's who shows the code
     * @param csv   a line an organisation: its id or the e-mail address of one of its members, and how many, 1 when left out; a first line
     *              that begins with {@code organisation} is a header
     */
    @Serdeable
    record Wish(@Nullable Integer count, @Nullable String csv) {
    }

    /** A voucher that was given out, with its code. */
    record Issued(UUID id, VoucherCode code, @Nullable OrganisationId organisation) {
    }

    /**
     * Gives them out, all or none.
     *
     * @throws Refusal when there is no such programme, it is over, or lines of the list are wrong
     */
    @Transactional
    List<Issued> issue(UUID id, Wish wish, Actor actor) {
        Programme programme = programmes.lock(id).orElseThrow(ChangeProgrammes::none);
        List<Issued> issued = wish.csv() == null || wish.csv().isBlank() ? open(programme, wish.count()) : named(programme, wish.csv());
        audit.write(actor, "vouchers.issued", AuditLog.subject("voucher-programme", id), null, Map.of("count", issued.size()));
        return issued;
    }

    private List<Issued> open(Programme programme, @Nullable Integer count) {
        if (count == null || count < 1 || count > MOST) {
            throw Refusal.invalid("/count", "1 to " + MOST + " vouchers at once are possible, or a list of organisations as csv.",
                    "一次可发 1 到 " + MOST + " 张，或以 csv 提供组织名单。");
        }
        List<Issued> issued = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            issued.add(add(programme, null, null));
        }
        return issued;
    }

    private List<Issued> named(Programme programme, String csv) {
        BodyCheck check = new BodyCheck();
        Map<OrganisationId, Integer> wanted = new LinkedHashMap<>();
        List<String> lines = csv.lines().toList();
        for (int row = 1; row <= lines.size(); row++) {
            String line = lines.get(row - 1).strip();
            if (!line.isEmpty() && !(row == 1 && line.toLowerCase(Locale.ROOT).startsWith("organisation"))) {
                read(line, row, wanted, check);
            }
        }
        if (wanted.isEmpty()) {
            check.refuse("/csv", "The list names no organisation.", "名单中没有组织。");
        }
        if (wanted.values().stream().mapToInt(Integer::intValue).sum() > MOST) {
            check.refuse("/csv", "At most " + MOST + " vouchers at once are possible.", "一次最多可发 " + MOST + " 张。");
        }
        check.done();
        List<Issued> issued = new ArrayList<>();
        wanted.forEach((organisation, count) -> {
            List<Integer> free = vouchers.free(programme.id(), organisation, count);
            if (free.size() < count) {
                String name = organisations.find(organisation).map(Organisation::name).orElse("–");
                check.refuse("/csv", name + " can have " + free.size() + " more of this programme, not " + count + ".",
                        name + " 在该项目中还可领 " + free.size() + " 张，不能领 " + count + " 张。");
            } else {
                free.forEach(nth -> issued.add(add(programme, organisation, nth)));
            }
        });
        check.done();
        return issued;
    }

    private void read(String line, int row, Map<OrganisationId, Integer> wanted, BodyCheck check) {
        String[] cells = line.split("[,;\t]", -1);
        Optional<OrganisationId> organisation = organisation(cells[0].strip());
        if (organisation.isEmpty()) {
            check.refuse("/csv", "Line " + row + ": there is no organisation of " + cells[0].strip()
                    + ". Use its id, or the e-mail address of one of its members.",
                    "第 " + row + " 行：没有 " + cells[0].strip() + " 所属的组织。请填组织编号或其成员的邮箱。");
            return;
        }
        try {
            int count = cells.length < 2 || cells[1].isBlank() ? 1 : Integer.parseInt(cells[1].strip());
            if (count >= 1 && count <= MOST) {
                wanted.merge(organisation.get(), count, Integer::sum);
                return;
            }
        } catch (NumberFormatException none) {
            // told below
        }
        check.refuse("/csv", "Line " + row + ": 1 to " + MOST + " vouchers are possible.", "第 " + row + " 行：可填 1 到 " + MOST + "。");
    }

    private Optional<OrganisationId> organisation(String said) {
        if (said.contains("@")) {
            return people.findByEmail(said.toLowerCase(Locale.ROOT))
                    .flatMap(person -> organisations.listOf(person.id()).stream().findFirst())
                    .map(membership -> membership.organisation().id());
        }
        try {
            return organisations.find(new OrganisationId(UUID.fromString(said))).map(Organisation::id);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private Issued add(Programme programme, @Nullable OrganisationId organisation, @Nullable Integer nth) {
        Instant now = clock.instant();
        VoucherCode code = VoucherCode.fresh();
        UUID id = Uuid7.random(now);
        Amount none = Amount.zero(programme.currency());
        vouchers.add(new Voucher(id, programme.id(), code.end(), organisation, programme.faceValue(), none, none, now, null), code, nth);
        return new Issued(id, code, organisation);
    }
}

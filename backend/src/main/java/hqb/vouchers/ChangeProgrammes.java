package hqb.vouchers;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Operators begin programmes, and change their names, budgets, last days and how many vouchers one organisation can have. */
@Singleton
class ChangeProgrammes {
    private final Programmes programmes;
    private final AuditLog audit;
    private final Clock clock;

    ChangeProgrammes(Programmes programmes, AuditLog audit, Clock clock) {
        this.programmes = programmes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins one and gives its id; throws {@link Refusal} naming what is wrong. */
    @Transactional
    UUID begin(ProgrammeBody body, Actor actor) {
        Programme programme = body.read(Uuid7.random(clock.instant()));
        programmes.add(programme);
        audit.write(actor, "voucher-programme.begun", AuditLog.subject("voucher-programme", programme.id()), null, told(programme));
        return programme.id();
    }

    /**
     * Changes one.
     *
     * @throws Refusal when there is none, something is wrong, what cannot change would, or the budget would be less than what is set aside
     *     and spent of it
     */
    @Transactional
    void change(UUID id, ProgrammeBody body, Actor actor) {
        Programme before = programmes.lock(id).orElseThrow(ChangeProgrammes::none);
        Programme after = body.read(id);
        if (after.service() != before.service() || !after.faceValue().equals(before.faceValue())
                || !after.validFrom().equals(before.validFrom())) {
            throw Refusal.invalid("/faceValue", "What it is for, its currency, face value and first day stay: begin another programme.",
                    "用途、货币、面值和开始日期不能更改：请新建项目。");
        }
        if (!programmes.change(after)) {
            throw Refusal.invalid("/budget", before.budget().minus(before.left()).toMoney().amount().toPlainString() + " "
                    + before.currency() + " are set aside or spent: the budget cannot be less.",
                    "已预留或已使用 " + before.budget().minus(before.left()).toMoney().amount().toPlainString() + " " + before.currency()
                            + "：预算不能更低。");
        }
        audit.write(actor, "voucher-programme.changed", AuditLog.subject("voucher-programme", id), told(before), told(after));
    }

    private static Map<String, Object> told(Programme programme) {
        return Map.of("nameEn", programme.nameEn(), "nameZh", programme.nameZh(), "budget", programme.budget().toMoney().toString(),
                "faceValue", programme.faceValue().toMoney().toString(), "validTo", programme.validTo().toString(), "perOrganisation",
                programme.perOrganisation());
    }

    static Refusal none() {
        return Refusal.notFound("There is no such programme.", "没有该项目。");
    }
}

package hqb.spaces.letting;

import hqb.accounts.OrganisationId;
import hqb.platform.Language;
import hqb.spaces.units.LettableUnit;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Tells owners and operators how a listing stands. */
@Singleton
class ListingNews {
    private final TellOfLetting tell;
    private final NameUnit name;

    ListingNews(TellOfLetting tell, NameUnit name) {
        this.tell = tell;
        this.name = name;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void submitted(LettableUnit unit, OrganisationId owner) {
        String en = name.of(unit.id(), Language.EN);
        String zh = name.of(unit.id(), Language.ZH);
        String who = name.organisation(owner);
        tell.operators("/operator/lettings/" + unit.id(), new TellOfLetting.Words("A unit to be verified: " + en, "待核验房源：" + zh,
                who + " has listed it. Look at the proof of title.", who + " 发布了该单元，请核对产权证明。"));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void published(LettableUnit unit, OrganisationId owner) {
        tell.owner(owner, "/lettings/" + unit.id(), new TellOfLetting.Words("Your unit is published: " + name.of(unit.id(), Language.EN),
                "您的单元已展示：" + name.of(unit.id(), Language.ZH), "Everybody finds it from now on. Give times for viewings.",
                "现在所有人都能找到它。请设置看房时间。"));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void refused(LettableUnit unit, OrganisationId owner, String reason) {
        tell.owner(owner, "/lettings/" + unit.id(), new TellOfLetting.Words(
                "Your listing was not accepted: " + name.of(unit.id(), Language.EN), "您的房源未通过：" + name.of(unit.id(), Language.ZH),
                reason + "\n\nPut it right and submit it again.", reason + "\n\n请修改后重新提交。"));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void stale(LettableUnit unit, OrganisationId owner) {
        tell.owner(owner, "/lettings/" + unit.id(), new TellOfLetting.Words("Is this still so? " + name.of(unit.id(), Language.EN),
                "信息仍然有效吗？" + name.of(unit.id(), Language.ZH),
                "You have not confirmed it for more than 30 days, and whoever finds it is told so. One click confirms it.",
                "您已超过 30 天未确认，找到它的人会看到此提示。点击一次即可确认。"));
    }
}

package hqb.spaces.leases;

import hqb.platform.Language;
import hqb.spaces.leases.terms.Deal;
import hqb.spaces.units.UnitFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a contract in one language. Both languages say the same; the Chinese text prevails. */
final class ContractText {
    private ContractText() {
    }

    /**
     * What a contract is made of.
     *
     * @param landlord its name
     * @param tenant   its name
     * @param title    what the unit is called
     * @param use      what the unit is used for
     */
    record Matter(Lease lease, LeaseOffer offer, String landlord, String tenant, String title, UnitFacts unit, String use) {
    }

    static String title(LeaseOffer offer, Language language) {
        return offer.renewal() ? language.pick("Addendum: renewal of a lease", "续租补充协议") : language.pick("Lease", "房屋租赁合同");
    }

    static List<String> parties(Matter matter, Language language) {
        return List.of(language.pick("Number: ", "合同编号：") + matter.lease().number(),
                language.pick("Landlord (Party A): ", "出租方（甲方）：") + matter.landlord(),
                language.pick("Tenant (Party B): ", "承租方（乙方）：") + matter.tenant());
    }

    static List<String> clauses(Matter matter, Language language) {
        Deal deal = matter.offer().deal();
        List<String> clauses = new ArrayList<>();
        if (matter.offer().renewal()) {
            clauses.add(language.pick("The lease " + matter.lease().number() + " is prolonged: " + deal.startsOn() + " to "
                    + deal.endsOn() + ", both days included. What this addendum does not change stays as it was agreed.",
                    "原租约 " + matter.lease().number() + " 续租：自 " + deal.startsOn() + " 至 " + deal.endsOn()
                            + "，首尾两日均计入。本补充协议未变更的内容仍按原合同执行。"));
        } else {
            clauses.addAll(object(matter, deal, language));
        }
        clauses.addAll(money(matter.offer(), deal, language));
        if (!matter.offer().renewal()) {
            clauses.addAll(rules(deal, language));
        }
        if (!matter.offer().words().isEmpty()) {
            clauses.add(language.pick("Also agreed, in the words of the offer: ", "另行约定（按要约原文）：") + matter.offer().words());
        }
        clauses.add(language.pick("This contract is written in Chinese and English. Where they differ, the Chinese text prevails.",
                "本合同以中英文书写，两种文本不一致时，以中文文本为准。"));
        clauses.add(language.pick(
                "Both parties sign electronically on Virtual HQB. A record of the signatures names who signed, when, and the SHA-256 of this file.",
                "双方通过虚拟华强北以电子方式签署。签署记录载明签署人、签署时间及本文件的 SHA-256 值。"));
        return clauses;
    }

    private static List<String> object(Matter matter, Deal deal, Language language) {
        UnitFacts unit = matter.unit();
        String address = language.pick(unit.building().addressEn(), unit.building().addressZh());
        return List.of(
                language.pick(
                        "Party A lets to Party B " + matter.title() + ", " + address + ", of " + plain(unit.unit().grossM2())
                                + " m² gross and " + plain(unit.unit().usableM2()) + " m² usable area, for use as " + matter.use() + ".",
                        "甲方将位于" + address + "的 " + matter.title() + " 出租给乙方，建筑面积 " + plain(unit.unit().grossM2()) + " 平方米，使用面积 "
                                + plain(unit.unit().usableM2()) + " 平方米，用途：" + matter.use() + "。"),
                language.pick("The lease begins on " + deal.startsOn() + " and ends on " + deal.endsOn() + ", both days included.",
                        "租期自 " + deal.startsOn() + " 起至 " + deal.endsOn() + " 止，首尾两日均计入。"));
    }

    private static List<String> money(LeaseOffer offer, Deal deal, Language language) {
        List<String> clauses = new ArrayList<>();
        clauses.add(language.pick(
                "Rent is CNY " + deal.rentMonth() + " a month, management CNY " + deal.managementMonth()
                        + " a month. A part of a calendar month is paid by its days.",
                "租金每月人民币 " + deal.rentMonth() + " 元，管理费每月人民币 " + deal.managementMonth() + " 元。不足一个自然月的，按实际天数计算。"));
        if (deal.rentFreeDays() > 0) {
            clauses.add(language.pick("The first " + deal.rentFreeDays() + " days are free of rent; management is due for them.",
                    "租期前 " + deal.rentFreeDays() + " 天为免租期，免租期内管理费照付。"));
        }
        clauses.add(deal.indexPercent().signum() == 0 ? language.pick("The rent does not rise during this term.", "本租期内租金不调整。")
                : language.pick("The rent rises by " + plain(deal.indexPercent()) + " percent after each twelve months.",
                        "租金每满十二个月上调 " + plain(deal.indexPercent()) + "%。"));
        clauses.add(language.pick(
                "Rent and management are due in advance on day " + deal.dueDay()
                        + " of each month, the first before the first day; they are paid through Virtual HQB. What is due is in the schedule below.",
                "租金与管理费按月预付，于每月 " + deal.dueDay() + " 日到期，首期于起租日前支付，均通过虚拟华强北支付。应付明细见下表。"));
        if (!offer.renewal()) {
            clauses.add(language.pick(
                    "The deposit is CNY " + deal.deposit() + " (" + plain(deal.depositMonths())
                            + " months' rent). Virtual HQB holds it apart until it is settled after the end; it bears no interest.",
                    "押金为人民币 " + deal.deposit() + " 元（" + plain(deal.depositMonths()) + " 个月租金），由虚拟华强北单独保管，租约结束后结算，不计利息。"));
        }
        return clauses;
    }

    private static List<String> rules(Deal deal, Language language) {
        return List.of(
                language.pick(
                        "Either party may end the lease early with a notice of " + deal.noticeMonths()
                                + " months. Rent for days after the last day is given back.",
                        "任何一方可提前 " + deal.noticeMonths() + " 个月通知终止租约，终止日之后已付的租金予以退还。"),
                language.pick("When rent is overdue for thirty days, Party A may end the lease at once.", "租金逾期三十日的，甲方可立即解除合同。"),
                language.pick(
                        "At the beginning and at the end both parties sign a record of hand-over with the readings of meters, photos and defects.",
                        "交付与退租时，双方签署交接记录，载明表计读数、照片及瑕疵。"),
                language.pick(
                        "After the end Party A names, with reasons, what it keeps of the deposit; Party B agrees or disagrees. When they disagree, an operator of Virtual HQB decides on what is paid out; the courts remain open. What is not kept goes back to Party B.",
                        "租约结束后，甲方说明拟扣除的押金及理由，乙方同意或提出异议；有异议的，由虚拟华强北运营人员裁定支付，双方仍可诉诸法院。未扣除部分退还乙方。"));
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}

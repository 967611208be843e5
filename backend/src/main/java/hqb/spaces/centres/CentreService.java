package hqb.spaces.centres;

import hqb.platform.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a service centre does. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are never changed
public enum CentreService {
    POLICY("Policy interpretation", "政策解读", "Which support a firm may ask for, what proves each condition, and by when.",
            "可申请哪些扶持、每个条件凭何证明、何时截止。",
            List.of("policies", "subsidy", "subsidies", "grant", "补贴", "扶持")),
    GOVERNMENT("Government assistance", "政务协助", "Help with forms, seals and counters of the authorities, from tax to social insurance.",
            "协助办理税务、社保、印章等政务事项。", List.of("tax", "seal", "authority", "permit", "政务服务", "办事")),
    IP("IP services", "知识产权服务", "Patents, trade marks and copyright: search, filing, the fast track for small firms.",
            "专利、商标、著作权：检索、申请、小微企业快速通道。",
            List.of("patent", "trademark", "trade mark", "copyright", "专利", "商标", "著作权")),
    TESTING("Device testing", "设备检测", "Bench hours with instruments and an engineer, before the paid certification.", "正式认证之前的仪器台位与工程师时段。",
            List.of("test bench", "instruments", "oscilloscope", "测试", "仪器")),
    DESKS("Free shared desks", "免费共享工位", "Desks by the day for teams, with power and network, without rent.", "按天使用的团队工位，含电源与网络，免租金。",
            List.of("coworking", "co-working", "office", "desk", "工位", "共享办公")),
    REGISTRATION("Company registration", "公司注册", "From the name to the licence: address, scope of business, bank account.",
            "从核名到执照：地址、经营范围、银行开户。",
            List.of("business licence", "business license", "company", "startup", "注册", "营业执照"));

    private final String code = name().toLowerCase(Locale.ROOT);
    private final String english;
    private final String chinese;
    private final String aboutEn;
    private final String aboutZh;
    private final List<String> words;

    CentreService(String english, String chinese, String aboutEn, String aboutZh, List<String> words) {
        this.english = english;
        this.chinese = chinese;
        this.aboutEn = aboutEn;
        this.aboutZh = aboutZh;
        this.words = words;
    }

    /** The word in the API and in the database. */
    public String code() {
        return code;
    }

    /** What it is called. */
    public String name(Language language) {
        return language.pick(english, chinese);
    }

    /** What is done there, in a sentence. */
    public String about(Language language) {
        return language.pick(aboutEn, aboutZh);
    }

    /** What else people call it, in both languages. */
    public List<String> words() {
        return words;
    }

    /** The service that a word stands for. */
    public static Optional<CentreService> ofCode(String code) {
        return Arrays.stream(values()).filter(service -> service.code.equals(code)).findFirst();
    }
}

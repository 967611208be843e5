package hqb.makerspaces.registry.returns;

import hqb.makerspaces.registry.rules.Text;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the yearly statistics ask, in that order. Those that conditions of titles depend on are proved by them. */
public enum ReturnField {
    SERVICE_AREA("serviceArea", "serviceArea", "Service area, m²", "服务场地面积（平方米）"),
    TEAMS("teams", "teams", "Startup teams", "入驻创业团队"),
    FUNDED("funded", "funded", "Teams that were funded", "获得融资的团队"),
    NEW_FIRMS("newFirms", "newFirms", "New firms", "新注册企业"),
    JOBS("jobs", null, "Jobs", "吸纳就业人数"),
    GRADUATES("graduates", null, "Graduates employed", "吸纳应届毕业生"),
    PATENTS("patents", null, "Patents", "授权专利"),
    EVENTS("events", "events", "Maker events", "创客活动"),
    INCOME("income", null, "Income, CNY", "总收入（元）"),
    PROPERTY_INCOME("propertyIncome", null, "Of that, from letting property, CNY", "其中房租物业收入（元）"),
    TENANTS("tenants", null, "Tenants with their address there", "以此为注册地址的租户"),
    TENANTS_SEEN("tenantsSeen", null, "Of these, seen there in the last quarter", "其中近一季度实际到场的租户");

    private final String code;
    private final @Nullable String figure;
    private final String en;
    private final String zh;

    ReturnField(String code, @Nullable String figure, String en, String zh) {
        this.code = code;
        this.figure = figure;
        this.en = en;
        this.zh = zh;
    }

    /** Its name in the API. */
    public String code() {
        return code;
    }

    /** The figure of titles that it proves, if any. */
    Optional<String> figure() {
        return Optional.ofNullable(figure);
    }

    /** What it is called. */
    Text label() {
        return new Text(en, zh);
    }

    /** Whether it may have decimals; the others count something. */
    boolean isMeasure() {
        return this == SERVICE_AREA || this == INCOME || this == PROPERTY_INCOME;
    }

    static Optional<ReturnField> ofCode(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }
}

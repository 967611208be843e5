package hqb.makerspaces.registry.applications;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.makerspaces.Makerspace;
import hqb.makerspaces.Makerspaces;
import hqb.places.Buildings;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.time.OpeningHours;
import hqb.spaces.SpaceId;
import hqb.spaces.Spaces;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation registers a makerspace that it keeps. It is a draft until it gets its first title. */
@Singleton
class RegisterSpace {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ABOUT = 2_000;
    private static final int LONGEST_WORD = 60;
    private static final int LAST = 1_000;
    private static final BigDecimal MOST = new BigDecimal("1000000");

    private final Makerspaces makerspaces;
    private final Buildings buildings;
    private final Spaces spaces;
    private final AuditLog audit;
    private final Clock clock;

    RegisterSpace(Makerspaces makerspaces, Buildings buildings, Spaces spaces, AuditLog audit, Clock clock) {
        this.makerspaces = makerspaces;
        this.buildings = buildings;
        this.spaces = spaces;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is said of it.
     *
     * @param building slug of the building
     * @param unit     the space to let that it is in; null when it is in none of them
     * @param level    the storey, 1 at the ground, -1 below
     * @param areaM2   floor area in m²
     */
    @Serdeable
    record Form(@Nullable String nameEn, @Nullable String nameZh, @Nullable String aboutEn, @Nullable String aboutZh,
            @Nullable String building, @Nullable UUID unit, @Nullable Integer level, @Nullable BigDecimal areaM2,
            @Nullable Integer founded) {
    }

    /** Registers it; throws {@link Refusal} naming each field that is wrong. */
    @Transactional
    Makerspace register(Form form, Actor actor) {
        BodyCheck check = new BodyCheck();
        String nameEn = check.text("/nameEn", form.nameEn(), 1, LONGEST_NAME);
        String nameZh = check.text("/nameZh", form.nameZh(), 1, LONGEST_NAME);
        String aboutEn = check.lines("/aboutEn", form.aboutEn(), 0, LONGEST_ABOUT);
        String aboutZh = check.lines("/aboutZh", form.aboutZh(), 0, LONGEST_ABOUT);
        String building = form.building() == null ? "" : form.building();
        if (buildings.findBySlug(building).isEmpty()) {
            check.refuse("/building", "There is no such building.", "没有此楼宇。");
        }
        UUID unit = form.unit();
        if (unit != null && spaces.find(new SpaceId(unit)).filter(one -> one.building().equals(building)).isEmpty()) {
            check.refuse("/unit", "There is no such space to let in this building.", "该楼宇没有此空间。");
        }
        if (form.level() == null || form.level() == 0 || Math.abs(form.level()) > 200) {
            check.refuse("/level", "Say the storey: 1 at the ground, -1 below.", "请填写楼层：地面层为 1，地下一层为 -1。");
        }
        BigDecimal area = form.areaM2();
        if (area == null || area.signum() <= 0 || area.compareTo(MOST) > 0 || area.scale() > 2) {
            check.refuse("/areaM2", "Say the area in m², more than 0, with two digits at most.", "请填写面积（平方米），大于 0，至多两位小数。");
        }
        if (form.founded() != null && (form.founded() < 1980 || form.founded() >= 2200)) {
            check.refuse("/founded", "Say the year, 1980 or later.", "请填写 1980 年或之后的年份。");
        }
        check.done();
        UUID id = Uuid7.random(clock.instant());
        makerspaces.put(new Makerspace(id, slug(nameEn, id), actor.requireOrganisation(), building, unit,
                Objects.requireNonNull(form.level()), nameEn, nameZh, aboutEn, aboutZh, null, "draft", Objects.requireNonNull(area), null,
                null, form.founded(), new OpeningHours(Map.of(), List.of()), List.of(), null, false), LAST);
        audit.write(actor, "makerspace.registered", AuditLog.subject("makerspace", id), null, Map.of("area", area.toPlainString()));
        return makerspaces.get(id);
    }

    private static String slug(String name, UUID id) {
        String word = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String start = word.substring(0, Math.min(LONGEST_WORD, word.length())).replaceAll("-$", "");
        String end = id.toString().substring(24);
        return start.isEmpty() ? end : start + '-' + end;
    }
}

package hqb.search.units;

import hqb.places.Buildings;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import hqb.search.BoundingBox;
import hqb.spaces.Ownership;
import hqb.spaces.SpaceUse;
import hqb.spaces.units.Today;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Understands what somebody asks of units. */
@Singleton
class ReadNeed {
    /** What {@code canMeet} has for somebody who meets no requirement. */
    static final String NONE = "none";
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int DEFAULT_SIZE = 20;

    private final Today today;
    private final Buildings buildings;

    ReadNeed(Today today, Buildings buildings) {
        this.today = today;
        this.buildings = buildings;
    }

    /**
     * Reads a search.
     *
     * @throws Refusal naming every parameter that cannot be understood
     */
    Need read(UnitSearch search) {
        BodyCheck check = new BodyCheck();
        List<Condition> conditions = conditions(search, check);
        List<String> words = text(search.q()).map(text -> List.of(text.split("\\s+"))).orElse(List.of());
        BoundingBox box = text(search.bbox()).flatMap(text -> {
            Optional<BoundingBox> parsed = BoundingBox.parse(text);
            if (parsed.isEmpty()) {
                check.refuse("bbox", "Write west,south,east,north in degrees, west below east and south below north.",
                        "请按“西,南,东,北”的顺序填写经纬度，西小于东，南小于北。");
            }
            return parsed;
        }).orElse(null);
        Need.Sort sort = sort(search.sort(), check);
        check.done();
        int miss = search.miss() == null ? 0 : search.miss();
        String bound = search.anew(miss, sort.code(), null).toString();
        return new Need(conditions, box, words, Math.min(miss, conditions.size()), sort, today.date(), bound,
                search.size() == null ? DEFAULT_SIZE : search.size(), text(search.cursor()).orElse(null));
    }

    private List<Condition> conditions(UnitSearch search, BodyCheck check) {
        List<Condition> all = new ArrayList<>();
        if (search.minArea() != null && search.maxArea() != null && search.minArea().compareTo(search.maxArea()) > 0) {
            check.refuse("minArea", "The least area is above the greatest.", "最小面积大于最大面积。");
        } else if (search.minArea() != null || search.maxArea() != null) {
            all.add(Conditions.area(search.minArea(), search.maxArea()));
        }
        add(all, search.maxRent(), Conditions::rent);
        add(all, search.maxCost(), Conditions::cost);
        words("ownership", search.ownership(), Arrays.stream(Ownership.values()).map(Ownership::code).toList(), check)
                .map(Conditions::ownership).ifPresent(all::add);
        words("use", search.use(), Arrays.stream(SpaceUse.values()).map(SpaceUse::code).toList(), check).map(Conditions::use)
                .ifPresent(all::add);
        words("market", search.market(), null, check).map(slugs -> Conditions.building(slugs, buildings.list())).ifPresent(all::add);
        text(search.polygon()).ifPresent(text -> DrawnArea.parse(text).map(Conditions::drawn).ifPresentOrElse(all::add,
                () -> check.refuse("polygon", "Write lon,lat;lon,lat;… with 3 to 50 corners; the line must not cross itself.",
                        "请按“经度,纬度;经度,纬度;…”填写3至50个顶点，边线不得自相交叉。")));
        add(all, search.minFloorLoad(), Conditions::floorLoad);
        add(all, search.minHeight(), Conditions::height);
        add(all, search.minPower(), Conditions::power);
        add(all, search.freightLift(), Conditions::freightLift);
        flag(all, search.water(), Conditions.water());
        flag(all, search.fume(), Conditions.fume());
        add(all, search.maxTerm(), Conditions::term);
        add(all, search.maxDeposit(), Conditions::deposit);
        add(all, search.freeBy(), Conditions::freeBy);
        add(all, search.metroMinutes(), Conditions::metro);
        add(all, search.marketMinutes(), Conditions::market);
        flag(all, search.proved(), Conditions.proved());
        flag(all, search.confirmed(), Conditions.confirmed(today.date()));
        words("canMeet", search.canMeet(), null, check).ifPresent(codes -> {
            List<String> met = codes.stream().filter(code -> !code.equals(NONE)).toList();
            all.add(Conditions.requirements(met));
        });
        return all;
    }

    private interface Make<T> {
        Condition of(T asked);
    }

    private static <T> void add(List<Condition> all, @Nullable T asked, Make<T> make) {
        if (asked != null) {
            all.add(make.of(asked));
        }
    }

    private static void flag(List<Condition> all, @Nullable Boolean asked, Condition condition) {
        if (Boolean.TRUE.equals(asked)) {
            all.add(condition);
        }
    }

    private static Optional<List<String>> words(String parameter, @Nullable List<String> asked, @Nullable List<String> known,
            BodyCheck check) {
        List<String> values = asked == null ? List.of()
                : asked.stream().map(String::strip).filter(value -> !value.isEmpty()).distinct().toList();
        if (known == null ? !values.stream().allMatch(value -> CODE.matcher(value).matches()) : !known.containsAll(values)) {
            String all = known == null ? "" : String.join(", ", known);
            check.refuse(parameter,
                    known == null ? "Use words of small letters and digits, parted by hyphens." : "Use one or more of " + all + ".",
                    known == null ? "请使用由小写字母、数字和连字符组成的代码。" : "可用的值：" + all + "。");
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private static Need.Sort sort(@Nullable String code, BodyCheck check) {
        String wanted = text(code).orElse(Need.Sort.FIT.code());
        Optional<Need.Sort> found = Arrays.stream(Need.Sort.values()).filter(sort -> sort.code().equals(wanted)).findFirst();
        if (found.isEmpty()) {
            String all = Arrays.stream(Need.Sort.values()).map(Need.Sort::code).collect(Collectors.joining(", "));
            check.refuse("sort", "Use one of " + all + ".", "可用的值：" + all + "。");
        }
        return found.orElse(Need.Sort.FIT);
    }

    private static Optional<String> text(@Nullable String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }
}

package hqb.prototyping.boards;

import hqb.prototyping.boards.LayerRole.Kind;
import hqb.prototyping.boards.LayerRole.Side;
import hqb.prototyping.drill.Plating;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The role that a file's name gives, after the habits of the CAD programs. */
final class RoleFromName {

    private static final Map<String, LayerRole> EXTENSIONS = Map.ofEntries(Map.entry("gtl", LayerRole.of(Kind.COPPER, Side.TOP)),
            Map.entry("cmp", LayerRole.of(Kind.COPPER, Side.TOP)), Map.entry("top", LayerRole.of(Kind.COPPER, Side.TOP)),
            Map.entry("gbl", LayerRole.of(Kind.COPPER, Side.BOTTOM)), Map.entry("sol", LayerRole.of(Kind.COPPER, Side.BOTTOM)),
            Map.entry("sld", LayerRole.of(Kind.COPPER, Side.BOTTOM)), Map.entry("bot", LayerRole.of(Kind.COPPER, Side.BOTTOM)),
            Map.entry("gts", LayerRole.of(Kind.MASK, Side.TOP)), Map.entry("stc", LayerRole.of(Kind.MASK, Side.TOP)),
            Map.entry("tsm", LayerRole.of(Kind.MASK, Side.TOP)), Map.entry("smt", LayerRole.of(Kind.MASK, Side.TOP)),
            Map.entry("stoptop", LayerRole.of(Kind.MASK, Side.TOP)), Map.entry("gbs", LayerRole.of(Kind.MASK, Side.BOTTOM)),
            Map.entry("sts", LayerRole.of(Kind.MASK, Side.BOTTOM)), Map.entry("bsm", LayerRole.of(Kind.MASK, Side.BOTTOM)),
            Map.entry("smb", LayerRole.of(Kind.MASK, Side.BOTTOM)), Map.entry("stopbot", LayerRole.of(Kind.MASK, Side.BOTTOM)),
            Map.entry("gto", LayerRole.of(Kind.SILK, Side.TOP)), Map.entry("plc", LayerRole.of(Kind.SILK, Side.TOP)),
            Map.entry("tsk", LayerRole.of(Kind.SILK, Side.TOP)), Map.entry("sst", LayerRole.of(Kind.SILK, Side.TOP)),
            Map.entry("slk", LayerRole.of(Kind.SILK, Side.TOP)), Map.entry("positop", LayerRole.of(Kind.SILK, Side.TOP)),
            Map.entry("gbo", LayerRole.of(Kind.SILK, Side.BOTTOM)), Map.entry("pls", LayerRole.of(Kind.SILK, Side.BOTTOM)),
            Map.entry("bsk", LayerRole.of(Kind.SILK, Side.BOTTOM)), Map.entry("ssb", LayerRole.of(Kind.SILK, Side.BOTTOM)),
            Map.entry("posibot", LayerRole.of(Kind.SILK, Side.BOTTOM)), Map.entry("gtp", LayerRole.of(Kind.PASTE, Side.TOP)),
            Map.entry("crc", LayerRole.of(Kind.PASTE, Side.TOP)), Map.entry("tsp", LayerRole.of(Kind.PASTE, Side.TOP)),
            Map.entry("spt", LayerRole.of(Kind.PASTE, Side.TOP)), Map.entry("pastetop", LayerRole.of(Kind.PASTE, Side.TOP)),
            Map.entry("gbp", LayerRole.of(Kind.PASTE, Side.BOTTOM)), Map.entry("crs", LayerRole.of(Kind.PASTE, Side.BOTTOM)),
            Map.entry("bsp", LayerRole.of(Kind.PASTE, Side.BOTTOM)), Map.entry("spb", LayerRole.of(Kind.PASTE, Side.BOTTOM)),
            Map.entry("pastebot", LayerRole.of(Kind.PASTE, Side.BOTTOM)), Map.entry("gko", LayerRole.OUTLINE),
            Map.entry("gml", LayerRole.OUTLINE), Map.entry("gm", LayerRole.OUTLINE), Map.entry("dim", LayerRole.OUTLINE),
            Map.entry("mil", LayerRole.OUTLINE), Map.entry("oln", LayerRole.OUTLINE), Map.entry("outline", LayerRole.OUTLINE),
            Map.entry("out", LayerRole.OUTLINE), Map.entry("bor", LayerRole.OUTLINE), Map.entry("fab", LayerRole.DRAWING),
            Map.entry("ast", LayerRole.DRAWING), Map.entry("asb", LayerRole.DRAWING), Map.entry("gpt", LayerRole.DRAWING),
            Map.entry("gpb", LayerRole.DRAWING), Map.entry("npt", LayerRole.drill(Plating.NON_PLATED)),
            Map.entry("tap", LayerRole.drill(Plating.UNKNOWN)), Map.entry("tmk", LayerRole.of(Kind.MASK, Side.TOP)),
            Map.entry("bmk", LayerRole.of(Kind.MASK, Side.BOTTOM)), Map.entry("tsr", LayerRole.of(Kind.MASK, Side.TOP)),
            Map.entry("bsr", LayerRole.of(Kind.MASK, Side.BOTTOM)), Map.entry("tss", LayerRole.of(Kind.SILK, Side.TOP)),
            Map.entry("bss", LayerRole.of(Kind.SILK, Side.BOTTOM)), Map.entry("tps", LayerRole.of(Kind.PASTE, Side.TOP)),
            Map.entry("bps", LayerRole.of(Kind.PASTE, Side.BOTTOM)), Map.entry("gnd", LayerRole.inner(0)),
            Map.entry("pwr", LayerRole.inner(0)), Map.entry("rou", LayerRole.OUTLINE), Map.entry("drd", LayerRole.DRAWING),
            Map.entry("gdd", LayerRole.DRAWING), Map.entry("gdl", LayerRole.DRAWING), Map.entry("gta", LayerRole.DRAWING),
            Map.entry("gba", LayerRole.DRAWING));

    /** Extensions that mean nothing else where they stand as the last word of a name ({@code board_GTL.gbr}). */
    private static final Set<String> WORDS = Set.of("gtl", "gbl", "gts", "gbs", "gto", "gbo", "gtp", "gbp", "gko", "gml", "gm1", "tsm",
            "bsm",
            "smt", "smb", "tsk", "bsk", "sst", "ssb", "spt", "spb", "tsp", "bsp", "tmk", "bmk", "tsr", "bsr", "tss", "bss", "tps", "bps",
            "stc", "sts", "plc", "pls", "crc", "crs", "cmp", "oln", "ast", "asb", "gpt", "gpb");

    /** PADS: the kind and the number of its layer, then the number of a second layer drawn with it ({@code art01}, {@code sm0121}). */
    private static final Pattern PADS = Pattern.compile(
            "(?:^|.*[-_. ])(art|gnd|pwr|pln|smd|smt|smb|sst|ssb|ast|asb|pst|psb|drl|sm|ss|dd)(\\d{2}|\\d{3}|\\d{4}|\\d{6})");

    private static final Set<String> IGNORED = Set.of("csv", "pos", "ipc", "d356", "gpi", "dri", "pdf", "ps", "svg", "png", "jpg", "jpeg",
            "gif",
            "md", "apr", "rep", "extrep", "rul", "drr", "ldp", "bom", "xml", "json", "gbrjob", "log", "html", "htm", "lst", "step", "stp",
            "wrl",
            "xls", "xlsx", "doc", "docx", "zip", "rpt", "dxf", "brd", "sch", "kicad_pcb", "pcbdoc", "mnt", "mnb", "yml", "yaml", "stl",
            "ods");

    private static final Pattern INNER = Pattern.compile("g(?:p|l)?0*(\\d{1,2})l?|ly0*(\\d{1,2})|in0*(\\d{1,2})|l0*(\\d{1,2})");
    private static final Pattern MECHANICAL = Pattern.compile("gm\\d{1,2}");
    private static final Pattern DRAWING_EXTENSION = Pattern.compile("g[dg]\\d{1,2}");
    private static final Pattern NUMBERED = Pattern
            .compile(
                    "(?:^|[^a-z])(?:l|layer|ly|in|inner|internal|intern|internalplane|innerlayer|inner_?layer|inner_l|plane|mid|midlayer|sig|signal"
                            + "|etchlayer|etch|elec|electrical|group|inner[-_. ]?(?:copper|signal|plane|cu)|copper[-_. ]?inner)"
                            + "[-_. ]*0*(\\d{1,2})(?:[^0-9]|$)|(?:内层|中间层)0*(\\d{1,2})");

    private RoleFromName() {
    }

    /** Whether files of this kind hold no layer. */
    static boolean ignored(BoardFile file) {
        return IGNORED.contains(file.extension());
    }

    /** The role that the extension alone gives, null if it gives none. */
    static @Nullable LayerRole fromExtension(BoardFile file) {
        String extension = file.extension();
        LayerRole known = EXTENSIONS.get(extension);
        if (known != null) {
            return known;
        }
        if (MECHANICAL.matcher(extension).matches()) {
            return LayerRole.OUTLINE;
        }
        if (DRAWING_EXTENSION.matcher(extension).matches()) {
            return LayerRole.DRAWING;
        }
        Matcher inner = INNER.matcher(extension);
        if (inner.matches()) {
            for (int group = 1; group <= 4; group++) {
                if (inner.group(group) != null) {
                    return LayerRole.inner(Integer.parseInt(inner.group(group)));
                }
            }
        }
        return null;
    }

    /** The role that the words of a name give, null if they give none. */
    static @Nullable LayerRole fromWords(String words) {
        if (has(words, "(?:drl|drill)[-_. ]?(?:map|draw|guide|legend|chart|ident|plan|symbol)|hole[-_. ]?(?:chart|legend)|bohrplan|钻孔图")) {
            return LayerRole.DRAWING;
        }
        Side side = side(words);
        if (has(words, "paste|cream|stencil|soldp|(?:smd|smt)[-_. ]?mask|(?:^|[-_. ])sp(?=top|bot|[-_. ]|$)|锡膏|钢网|助焊")) {
            return LayerRole.of(Kind.PASTE, side == Side.BOTTOM ? Side.BOTTOM : Side.TOP);
        }
        if (has(words, "mask|resist|stop(?=top|bot|[-_. ]|$)|(?:^|[-_. ])s(?:m|r)(?=top|bot|[-_. ]|$)|l(?:ö|oe?)tstop|m[aá]scara|阻焊|绿油")
                || (side != Side.NONE && has(words, "solder(?![-_. ]?side)"))) {
            return LayerRole.of(Kind.MASK, side == Side.BOTTOM ? Side.BOTTOM : Side.TOP);
        }
        if (has(words, "silk|legend|overlay|nomenclature|posi(?=top|bot)|(?:^|[-_. ])ss(?=top|bot|[-_. ]|$)|ident|screen|s[eé]rigra"
                + "|best(?:ü|ue?)ckung|丝印|字符")) {
            return LayerRole.of(Kind.SILK, side == Side.BOTTOM ? Side.BOTTOM : Side.TOP);
        }
        if (has(words,
                "edge[-_. ]?cuts?|outline|profile|contour|border|board[-_. ]?edge|dimension|board[-_. ]?shape|(?:^|[-_. ])edges?(?:[-_. ]|$)"
                        + "|boundary|perimeter|umriss|kontur|contorno|外形|边框|板框")) {
            return LayerRole.OUTLINE;
        }
        Plating plating = plating(words);
        if (plating != Plating.UNKNOWN) {
            return LayerRole.drill(plating);
        }
        if (has(words, "drill|(?:^|[-_. ])drl(?:[-_. ]|$)|holes?(?:[-_. ]|$)|ncdrill|ncroute|bohr|taladr|钻孔")) {
            return LayerRole.drill(Plating.UNKNOWN);
        }
        if (has(words,
                "assy|assembly|(?:^|[-_. ])fab\\d?(?:[-_. ]|$)|drawing|courtyard|crtyd|adhes|glue|v[-_. ]?(?:score|cut)|user|dwgs|cmts|eco\\d"
                        + "|notes|comment|docu|readme|read[-_]me|title|placement|装配")) {
            return LayerRole.DRAWING;
        }
        LayerRole copper = copper(words, side);
        return copper == null ? fromLastWord(words) : copper;
    }

    /** Names that end in what other programs use as extension, and those of PADS. */
    private static @Nullable LayerRole fromLastWord(String words) {
        String last = words.substring(1 + Math.max(Math.max(words.lastIndexOf('-'), words.lastIndexOf('_')),
                Math.max(words.lastIndexOf('.'), words.lastIndexOf(' '))));
        return WORDS.contains(last) ? last.equals("gm1") ? LayerRole.OUTLINE : EXTENSIONS.get(last) : null;
    }

    /** The role that a name after the habit of PADS gives, null if it is none. */
    static @Nullable LayerRole fromPads(String stem) {
        Matcher matcher = PADS.matcher(stem);
        if (!matcher.matches()) {
            return null;
        }
        String digits = matcher.group(2);
        int layer = Integer.parseInt(digits.length() > 3 ? digits.substring(0, digits.length() / 2) : digits);
        String kind = matcher.group(1);
        Side side = kind.endsWith("b") || (!kind.endsWith("t") && layer > 1) ? Side.BOTTOM : Side.TOP;
        return switch (kind) {
            case "art", "gnd", "pwr", "pln" -> LayerRole.inner(layer);
            case "sm", "smt", "smb" -> LayerRole.of(Kind.MASK, side);
            case "smd", "pst", "psb" -> LayerRole.of(Kind.PASTE, side);
            case "ss", "sst", "ssb" -> LayerRole.of(Kind.SILK, side);
            default -> LayerRole.DRAWING;
        };
    }

    /** What the words say of the walls of holes. */
    static Plating plating(String words) {
        if (has(words, "npth|non[-_. ]?plated|unplated")) {
            return Plating.NON_PLATED;
        }
        return has(words, "(?:^|[^n])pth(?:[^a-z]|$)|plated") ? Plating.PLATED : Plating.UNKNOWN;
    }

    private static @Nullable LayerRole copper(String words, Side side) {
        Matcher numbered = NUMBERED.matcher(words);
        int number = !numbered.find() ? 0 : Integer.parseInt(numbered.group(1) == null ? numbered.group(2) : numbered.group(1));
        if (side == Side.TOP || side == Side.BOTTOM) {
            return new LayerRole(Kind.COPPER, side, number, Plating.UNKNOWN);
        }
        if (number > 0
                || has(words, "inner|intern|内层|中间层|(?:^|[-_. ])(?:gnd|vcc|vdd|vss|pwr|power|ground|plane|signal|sig)\\d*(?:[-_. ]|$)")) {
            return LayerRole.inner(number);
        }
        if (has(words, "mechanical|mech(?:[-_. ]|\\d|$)|keep[-_. ]?out|milling|(?:^|[-_. ])route?(?:[-_. ]|$)")) {
            return LayerRole.OUTLINE;
        }
        if (has(words, "^solder$|^solder[-_. ]layer$")) {
            return LayerRole.of(Kind.COPPER, Side.BOTTOM);
        }
        if (has(words, "^comp(?:onent)?s?(?:[-_. ]layer)?$")) {
            return LayerRole.of(Kind.COPPER, Side.TOP);
        }
        return has(words, "copper|kupfer|cobre|cuivre|(?:^|[-_. ])cu(?:[-_. ]|$)|线路|铜") ? LayerRole.inner(0) : null;
    }

    private static Side side(String words) {
        if (has(words,
                "bottom|(?:^|[^a-z])bot(?:[^a-z]|$)|bot(?=layer|silk|mask|paste|solder|cu)|(?:mask|silk|paste|cu|copper|layer|stop|posi)bot"
                        + "|(?:^|[-_. ])b[-_. ](?:cu|mask|paste|silk|adhes|fab)|back|(?:^|[-_. ])sec(?:ondary)?(?:[-_. ]|$)|solder[-_. ]?side|_sec$|underside"
                        + "|(?:mask|silk|paste|resist|copper|cu|solder|layer|screen)[-_. ]b(?:[-_. ]|$)"
                        + "|(?:^|[-_. ])b[-_. ]?(?:mask|silk|paste|copper|cu|resist|solder|outer)(?:[-_. ]|$)"
                        + "|unten|dessous|inferior|lower|底|背面|反面|l(?:ö|oe)tseite")) {
            return Side.BOTTOM;
        }
        if (has(words,
                "top|front|(?:^|[-_. ])f[-_. ](?:cu|mask|paste|silk|adhes|fab)|(?:^|[-_. ])prim?(?:ary)?(?:[-_. ]|$)|comp(?:onent)?[-_. ]?side|upper"
                        + "|(?:mask|silk|paste|resist|copper|cu|solder|layer|screen)[-_. ]t(?:[-_. ]|$)"
                        + "|(?:^|[-_. ])t[-_. ]?(?:mask|silk|paste|copper|cu|resist|solder|outer)(?:[-_. ]|$)"
                        + "|oben|dessus|superior|顶|正面|best(?:ü|ue)ckungsseite")) {
            return Side.TOP;
        }
        return Side.NONE;
    }

    private static boolean has(String words, String pattern) {
        return PATTERNS.computeIfAbsent(pattern, Pattern::compile).matcher(words).find();
    }

    private static final Map<String, Pattern> PATTERNS = new java.util.concurrent.ConcurrentHashMap<>();
}

package hqb.ordering;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What pieces weigh about, by their package: enough for the price of a parcel, and said to be an estimate wherever it is shown. */
public final class Weights {
    private static final long UNKNOWN_MG = 2_000;
    private static final List<Entry> TABLE = List.of(entry("^(01005|0201)", 1), entry("^0402", 2), entry("^0603", 4), entry("^0805", 8),
            entry("^(1206|1210)", 18), entry("^(1812|2010|2512)", 50), entry("^(SOT|SC-70|SOD|DFN1|X2)", 12),
            entry("^(SMA|SMB|DO-214)", 80),
            entry("^(SOIC|SOP|SSOP|TSSOP|MSOP|VSSOP)", 120), entry("^(QFN|DFN|WQFN|VQFN|UQFN|LGA|WLCSP|CSP)", 60),
            entry("^(LQFP|QFP|TQFP|PQFP)", 500), entry("^(BGA|FBGA|TFBGA|UFBGA)", 700), entry("^(TO-252|DPAK)", 350),
            entry("^(TO-92|TO92)", 250), entry("^TO-", 2_000), entry("^(DIP|PDIP|SIP)", 1_000));

    private Weights() {
    }

    private record Entry(Pattern pattern, long milligrams) {
    }

    private static Entry entry(String pattern, long milligrams) {
        return new Entry(Pattern.compile(pattern), milligrams);
    }

    /** The weight of one piece in milligrams; 2 g when the package says nothing. */
    public static long milligrams(@Nullable String packageCode) {
        if (packageCode == null) {
            return UNKNOWN_MG;
        }
        String code = packageCode.toUpperCase(Locale.ROOT);
        return TABLE.stream().filter(entry -> entry.pattern.matcher(code).find()).findFirst().map(Entry::milligrams).orElse(UNKNOWN_MG);
    }
}

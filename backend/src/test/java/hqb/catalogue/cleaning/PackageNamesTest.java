package hqb.catalogue.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageNamesTest {

    private final PackageNames packages = new PackageNames();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0603|0603", "插件,P=12.5mm|THT, P=12.5mm", "弯插,P=2mm|THT right-angle, P=2mm", "插件|THT",
        "SMD,P=0.5mm,卧贴|SMD, P=0.5mm, horizontal",
        "SMD,P=1mm(交错脚)|SMD, P=1mm, staggered pins", "SC70-5|SC-70-5", "SC-70-5|SC-70-5", "SOT23-5|SOT-23-5", "SOT89|SOT-89",
        "TO247|TO-247", "SMA(DO-214AC)|SMA", "DO-214AC(SMA)|SMA",
        "SOT-23(TO-236)|SOT-23", "TO-263(D2PAK)|TO-263", "LQFP-48(7x7)|LQFP-48(7x7)", "SMD3225-4P|SMD3225-4P", "插件-4P,6x6mm|THT-4P, 6x6mm",
        "螺栓,D36xL82mm|screw terminal, D36xL82mm",
        "HC-49S|HC-49S"})
    void variantsGetOneName(String raw, String clean) {
        assertThat(packages.clean(raw)).isEqualTo(clean);
    }

    @Test
    void noPackageIsNull() {
        assertThat(packages.clean("-")).isNull();
        assertThat(packages.clean("")).isNull();
        assertThat(packages.clean("规格书未给出间距")).isNull();
    }
}

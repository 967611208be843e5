package hqb.spaces.units;

import hqb.platform.Language;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * By what an owner has proved that the unit is theirs to let.
 *
 * @param provedOn day in Shenzhen
 */
@Serdeable
public record TitleProof(Kind kind, LocalDate provedOn) {

    /** Kinds of proof. */
    public enum Kind {
        TITLE_CERTIFICATE("title-certificate", "Real estate title certificate", "不动产权证书"), COLLECTIVE_CERTIFICATE("collective-certificate",
                "Certificate of collective property", "集体物业权属证明"),
        GOVERNMENT_ALLOCATION("government-allocation",
                "Government allocation document", "政府物业划拨文件"),
        HEAD_LEASE("head-lease", "Head lease with consent to sublet", "主租约及转租同意书");

        private final String code;
        private final String en;
        private final String zh;

        Kind(String code, String en, String zh) {
            this.code = code;
            this.en = en;
            this.zh = zh;
        }

        /** The word in the database and on the wire. */
        public String code() {
            return code;
        }

        /** Its name. */
        public String name(Language language) {
            return language.pick(en, zh);
        }

        static Kind ofCode(String code) {
            return find(code).orElseThrow();
        }

        /** The kind of that code. */
        public static Optional<Kind> find(String code) {
            return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
        }
    }
}

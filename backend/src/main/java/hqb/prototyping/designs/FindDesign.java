package hqb.prototyping.designs;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Says which file a design is, measured or not: a person can look at one that the engine cannot read. */
@Singleton
public class FindDesign {
    private final Designs designs;

    FindDesign(Designs designs) {
        this.designs = designs;
    }

    /**
     * A design by its content.
     *
     * @param sha256 of its content, in hexadecimal
     */
    public record Sent(UUID id, String fileName, String sha256) {
    }

    /**
     * The design of that link.
     *
     * @throws Refusal when there is none, or not all of it is here
     */
    public Sent of(UUID id) {
        Design design = designs.get(id);
        String sha256 = design.sha256();
        if (sha256 == null) {
            throw Refusal.of(ProblemType.CONFLICT, "Not all of this design is here: send the rest of it first.", "设计文件尚未传完，请先完成上传。");
        }
        return new Sent(design.id(), design.fileName(), sha256);
    }
}

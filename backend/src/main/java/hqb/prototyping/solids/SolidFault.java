package hqb.prototyping.solids;

import java.util.Locale;

/** Why a file cannot be measured. Each has its own word, and says in both languages what helps. */
public enum SolidFault {
    EMPTY("The file is empty. Export the model again.", "文件为空，请重新导出模型。"),
    NOT_A_SOLID("This is neither STL nor 3MF. Export the model as STL or 3MF.", "这不是 STL 或 3MF 文件，请导出为 STL 或 3MF。"),
    STEP_FILE("This is a STEP file, which is not measured here. Export the model as STL or 3MF.", "这是 STEP 文件，暂不支持测量，请导出为 STL 或 3MF。"),
    NO_TRIANGLES("The file holds no triangles. Export a model with at least one body.", "文件中没有三角形，请导出至少包含一个实体的模型。"),
    TRUNCATED("The file ends in the middle, after %s triangles. Upload it again.", "文件不完整，仅有 %s 个三角形，请重新上传。"),
    WRONG_COUNT("The counter says %s triangles, the file has room for %s. Export the model again.", "计数器为 %s 个三角形，而文件可容纳 %s 个，请重新导出。"),
    TOO_MANY_TRIANGLES("The model has more than %s triangles. Export it with a coarser tolerance.", "模型超过 %s 个三角形，请以较低精度导出。"),
    NOT_TRIANGULAR("Facet %s has %s vertices. Export triangles only.", "第 %s 个面有 %s 个顶点，请仅导出三角形。"),
    NOT_FINITE("Triangle %s has a vertex that is not a number or infinite. Repair the model and export it again.",
            "第 %s 个三角形的顶点不是有效数字，请修复模型后重新导出。"),
    TOO_FAR("Triangle %s lies farther than 1,000,000,000 units from the origin. Move the model to the origin.",
            "第 %s 个三角形距原点超过 1,000,000,000 个单位，请将模型移到原点附近。"),
    GARBLED("Line %s: \"%s\" is not ASCII STL. Export the model again, as binary STL if possible.",
            "第 %s 行：“%s”不是 ASCII STL 内容，请重新导出（建议使用二进制 STL）。"),
    ARCHIVE_BROKEN("The 3MF file is not a readable ZIP file. Export the model again.", "3MF 文件不是可读的 ZIP 文件，请重新导出。"),
    ARCHIVE_TOO_LARGE("The 3MF file unpacks to more than is read here: %s. Remove what is not part of the model.",
            "3MF 解压后超出限制：%s。请删除与模型无关的内容。"),
    MODEL_MISSING("The 3MF file has no part %s. Export the model again.", "3MF 文件缺少部件 %s，请重新导出。"),
    MODEL_BROKEN("The 3MF model is not valid: %s. Export the model again.", "3MF 模型无效：%s。请重新导出。"),
    MODEL_WITH_DTD("The 3MF model has a document type, which 3MF forbids. Export the model again.", "3MF 模型包含文档类型声明（3MF 不允许），请重新导出。"),
    MODEL_CYCLE("Object %s of the 3MF model contains itself. Export the model again.", "3MF 模型的对象 %s 包含自身，请重新导出。"),
    NOTHING_TO_BUILD("The 3MF model names nothing to build. Place the objects on the plate and export again.",
            "3MF 模型没有要打印的对象，请放置对象后重新导出。");

    private final String english;
    private final String chinese;

    SolidFault(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** The word a client may branch on, such as {@code not-finite}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String english(Object... values) {
        return String.format(Locale.ROOT, english, values);
    }

    String chinese(Object... values) {
        return String.format(Locale.ROOT, chinese, values);
    }
}

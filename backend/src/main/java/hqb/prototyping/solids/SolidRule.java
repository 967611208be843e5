package hqb.prototyping.solids;

import hqb.platform.Language;
import java.util.Locale;

/** What is looked for in a model. */
public enum SolidRule {
    /** Edges of one triangle only; measured: how many. */
    OPEN_EDGES("The surface has holes: close them, or the volume is not known.", "表面有孔洞：请修补，否则无法得出体积。"),
    /** Edges whose triangles face different sides, or that more than two triangles share unevenly; measured: how many. */
    UNEVEN_EDGES("Triangles at some edges face different sides: let the program recalculate the normals.", "部分相邻三角形朝向不一致：请重新计算法线。"),
    /** Closed shells that face inward; measured: how many. */
    INVERTED("The surface faces inward: flip the normals.", "表面朝向内部：请翻转法线。"),
    /** Edges that two pairs of triangles share; measured: how many. */
    TOUCHING_EDGES("Surfaces touch along an edge of no width: join the bodies or part them.", "表面仅沿一条边相接：请合并或分开实体。"),
    /** Corners that nearly coincide were taken for one; measured: how far apart they may be along each axis, mm. */
    SEAMS("Corners that nearly coincide were taken for one.", "几乎重合的顶点已视为同一点。"),
    /** Triangles without area; measured: how many. */
    NO_AREA("Some triangles have no area: harmless, but the export can be cleaner.", "部分三角形面积为零：无碍，但可优化导出。"),
    /** Separate bodies in one file; measured: how many. */
    SEVERAL_SHELLS("The file holds several bodies or hollows.", "文件包含多个实体或内腔。"),
    /** The thinnest wall found; measured and limit in mm. */
    THIN_WALL("A wall is thinner than most processes make: thicken it.", "壁厚低于多数工艺的下限：请加厚。"),
    /** The greatest extent is outside of what is usual in mm; measured and limit in mm. */
    UNUSUAL_SIZE("The size is unusual for millimetres: check the unit.", "尺寸对毫米而言不寻常：请检查单位。"),
    /** The extents look like inches; measured in mm. */
    MAYBE_INCHES("The extents look like inches: check the unit.", "尺寸看似英寸：请检查单位。"),
    /** A closed surface that encloses nothing: a sheet with two sides. */
    NO_VOLUME("The model encloses no volume: give it thickness.", "模型没有体积：请增加厚度。");

    private final String english;
    private final String chinese;

    SolidRule(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** Its word, such as {@code solid-open-edges}. */
    public String code() {
        return "solid-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it means, and what helps. */
    public String text(Language language) {
        return language.pick(english, chinese);
    }
}

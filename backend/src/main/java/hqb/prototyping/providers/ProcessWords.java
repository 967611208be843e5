package hqb.prototyping.providers;

import hqb.platform.Language;
import hqb.prototyping.pricing.PricedProcess;
import java.util.List;

/**
 * What people call a process when they look for somebody who does it.
 *
 * @param words other names, in both languages
 */
public record ProcessWords(PricedProcess process, String en, String zh, String aboutEn, String aboutZh, List<String> words) {
    private static final List<ProcessWords> ALL = List.of(
            new ProcessWords(PricedProcess.PCB, "Circuit boards", "电路板打样", "Drop Gerber files: measured and priced at once.",
                    "上传 Gerber 文件，即时测量并报价。", List.of("PCB", "Gerber", "prototype board", "flex", "FPC", "线路板", "印制板", "打板", "软板")),
            new ProcessWords(PricedProcess.ASSEMBLY, "Assembly of boards", "电路板贴装", "Parts placed and soldered on your boards.",
                    "元器件贴装与焊接。", List.of("PCBA", "SMT", "soldering", "BGA", "贴片", "焊接", "插件")),
            new ProcessWords(PricedProcess.STENCIL, "Stencils", "钢网", "Laser cut from the paste layers of your board.", "按焊膏层激光切割。",
                    List.of("solder paste", "laser cutting", "激光切割", "激光钢网")),
            new ProcessWords(PricedProcess.PRINT_3D, "3D printing", "3D 打印", "Drop an STL or 3MF file: measured and priced at once.",
                    "上传 STL 或 3MF 文件，即时测量并报价。",
                    List.of("SLA", "SLS", "MJF", "FDM", "resin", "nylon", "additive", "三维打印", "打印", "树脂", "尼龙", "手板")),
            new ProcessWords(PricedProcess.CNC, "CNC machining", "CNC 加工", "Parts milled and turned from metal and plastic.",
                    "金属与塑料的铣削和车削。",
                    List.of("milling", "turning", "aluminium", "aluminum", "机加工", "数控", "铣削", "车削", "铝")),
            new ProcessWords(PricedProcess.TESTING, "Tests and certificates", "测试与认证",
                    "What your product has to be tested for, by whom, at what price.",
                    "产品需做哪些测试、由谁做、多少钱。",
                    List.of("laboratory", "lab", "EMC", "certification", "compliance", "CE", "检测", "实验室", "电磁兼容", "认证", "检验")));

    /** All of them. */
    public static List<ProcessWords> all() {
        return ALL;
    }

    /** Those of a process. */
    public static ProcessWords of(PricedProcess process) {
        return ALL.stream().filter(one -> one.process() == process).findFirst().orElseThrow();
    }

    /** The name in a language. */
    public String name(Language language) {
        return language.pick(en, zh);
    }

    /** What it is, in a sentence. */
    public String about(Language language) {
        return language.pick(aboutEn, aboutZh);
    }
}

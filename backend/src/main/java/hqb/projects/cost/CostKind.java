package hqb.projects.cost;

import hqb.platform.Language;

/** What money of a product goes into, in the order in which sheets list it. */
enum CostKind {
    PARTS("parts", "Parts", "元器件"), BOARDS("boards", "Boards", "电路板"), ASSEMBLY("assembly", "Assembly", "贴装"),
    HOUSING("housing", "Printed parts", "打印件"), TESTS("tests", "Tests", "测试认证");

    private final String code;
    private final String en;
    private final String zh;

    CostKind(String code, String en, String zh) {
        this.code = code;
        this.en = en;
        this.zh = zh;
    }

    /** The word of the API. */
    String code() {
        return code;
    }

    String name(Language language) {
        return language.pick(en, zh);
    }
}

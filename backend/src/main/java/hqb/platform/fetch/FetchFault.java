package hqb.platform.fetch;

import hqb.platform.Language;
import java.util.Locale;

/** Why a file could not be fetched, each with what helps. {@code %s} stands for the one argument that some have. */
public enum FetchFault {
    BAD_URL("This is no address of a file: write it as https://host/path, without a user, in ASCII.",
            "这不是有效的文件地址：请写成 https://主机/路径，不含用户名，只用 ASCII 字符。"),
    NOT_HTTPS("Only https addresses are asked.", "只支持 https 地址。"),
    BAD_PORT("Only the ports %s are asked.", "只支持端口 %s。"),
    UNKNOWN_HOST("The host %s is not known.", "找不到主机 %s。"),
    NOT_PUBLIC("The host %s is not on the public internet.", "主机 %s 不在公共互联网上。"),
    NO_CONNECTION("The server takes no connection.", "无法连接到服务器。"),
    NOT_TRUSTED("No secure connection came about: the server's certificate is not trusted, or belongs to another name.",
            "无法建立安全连接：服务器证书不受信任或与域名不符。"),
    TOO_MANY_REDIRECTS("The address leads on to another more than %s times.", "该地址重定向超过 %s 次。"),
    NOT_ALLOWED("The server wants another credential (status %s).", "服务器不接受该凭证（状态码 %s）。"),
    BAD_STATUS("The server answered with status %s instead of a file.", "服务器返回状态码 %s，而不是文件。"),
    TOO_LARGE("The file is larger than %s MB.", "文件超过 %s MB。"),
    TOO_SLOW("The file did not arrive within %s seconds.", "文件未能在 %s 秒内传输完成。"),
    BROKEN_OFF("The connection ended before the file did.", "文件传输中断。"),
    INTERNAL("It failed through a fault of ours; it is tried again.", "因系统故障失败，稍后会重试。");

    private final String en;
    private final String zh;

    FetchFault(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** The word a client may branch on. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The fault of a word. */
    public static FetchFault ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What is wrong and what helps. */
    public String message(String argument, Language language) {
        return language.pick(en, zh).replace("%s", argument);
    }
}

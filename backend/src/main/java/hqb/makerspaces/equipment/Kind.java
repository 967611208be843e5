package hqb.makerspaces.equipment;

import hqb.platform.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be booked is one of these. */
public enum Kind {
    PRINTER_3D("machine", "3D printer", "3D打印机"), LASER_CUTTER("machine", "Laser cutter", "激光切割机"), CNC_MILL("machine", "CNC mill",
            "CNC铣床"),
    PICK_AND_PLACE("machine", "Pick-and-place", "贴片机"), REFLOW_OVEN("machine", "Reflow oven", "回流焊炉"),
    SOLDERING_STATION("machine", "Soldering station", "焊台"), OSCILLOSCOPE("machine", "Oscilloscope", "示波器"),
    SPECTRUM_ANALYSER("machine", "Spectrum analyser", "频谱分析仪"), LOGIC_ANALYSER("machine", "Logic analyser", "逻辑分析仪"),
    POWER_SUPPLY("machine", "Power supply and load", "电源与电子负载"), THERMAL_CHAMBER("machine", "Thermal chamber", "高低温试验箱"),
    X_RAY("machine", "X-ray", "X光机"), MICROSCOPE("machine", "Microscope", "显微镜"), SEWING_MACHINE("machine", "Sewing machine", "缝纫机"),
    OTHER_MACHINE("machine", "Other machine", "其他设备"), ROOM("room", "Room", "场地"), MENTOR("mentor", "Mentor", "导师");

    private final String sort;
    private final String english;
    private final String chinese;

    Kind(String sort, String english, String chinese) {
        this.sort = sort;
        this.english = english;
        this.chinese = chinese;
    }

    /** The word in the API and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Machine, room or mentor. */
    public String sort() {
        return sort;
    }

    /** Its name. */
    public String name(Language language) {
        return language.pick(english, chinese);
    }

    /** The kind that a word stands for. */
    public static Optional<Kind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}

package hqb.prototyping.designs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A board of 20 by 10 mm with two layers, two tracks and three holes, as its maker would pack it. */
public final class SmallBoard {
    private static final String HEAD = "%FSLAX46Y46*%\n%MOMM*%\n";

    private SmallBoard() {
    }

    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("small-F_Cu.gtl", "%TF.FileFunction,Copper,L1,Top*%\n" + HEAD + """
                %ADD10C,0.200000*%
                %ADD11C,1.000000*%
                D10*
                X2000000Y2000000D02*
                X18000000Y2000000D01*
                X2000000Y3500000D02*
                X18000000Y3500000D01*
                D11*
                X2000000Y2000000D03*
                X18000000Y2000000D03*
                X2000000Y3500000D03*
                M02*
                """);
        files.put("small-B_Cu.gbl", "%TF.FileFunction,Copper,L2,Bot*%\n" + HEAD + """
                %ADD11C,1.000000*%
                D11*
                X2000000Y2000000D03*
                X18000000Y2000000D03*
                X2000000Y3500000D03*
                M02*
                """);
        files.put("small-Edge_Cuts.gm1", "%TF.FileFunction,Profile,NP*%\n" + HEAD + """
                %ADD10C,0.100000*%
                D10*
                X0Y0D02*
                X20000000Y0D01*
                X20000000Y10000000D01*
                X0Y10000000D01*
                X0Y0D01*
                M02*
                """);
        files.put("small-PTH.drl", """
                M48
                ; #@! TF.FileFunction,Plated,1,2,PTH
                FMAT,2
                METRIC
                T1C0.500
                %
                T1
                X2.0Y2.0
                X18.0Y2.0
                X2.0Y3.5
                T0
                M30
                """);
        return files;
    }

    /** Packed as zip. */
    public static byte[] zip() {
        return zip(files());
    }

    static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}

package hqb.prototyping.designs;

import hqb.accounts.Actor;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small invented board of a local start: 40 by 20 mm, two copper layers, four plated holes. */
@Singleton
public class DemoDesign {
    private static final int TRIES = 200;
    private static final long PAUSE_MS = 50;
    private static final String PADS = "X3000000Y3000000D03*\nX37000000Y3000000D03*\nX3000000Y17000000D03*\nX37000000Y17000000D03*\n";
    private static final String TRACKS = """
            %ADD10C,0.300000*%
            %ADD11C,1.600000*%
            D10*
            X3000000Y3000000D02*
            X37000000Y3000000D01*
            X3000000Y17000000D02*
            X20000000Y10000000D01*
            X37000000Y17000000D01*
            D11*
            """;
    private static final String OUTLINE = """
            %ADD10C,0.100000*%
            D10*
            X0Y0D02*
            X40000000Y0D01*
            X40000000Y20000000D01*
            X0Y20000000D01*
            X0Y0D01*
            """;
    private static final String HOLES = """
            M48
            ; #@! TF.FileFunction,Plated,1,2,PTH
            FMAT,2
            METRIC
            T1C0.800
            %
            T1
            X3.0Y3.0
            X37.0Y3.0
            X3.0Y17.0
            X37.0Y17.0
            T0
            M30
            """;

    private final SendDesign send;
    private final Designs designs;
    private final DesignWorker worker;

    DemoDesign(SendDesign send, Designs designs, DesignWorker worker) {
        this.send = send;
        this.designs = designs;
        this.worker = worker;
    }

    /** Sends it for the asker's organisation, has it measured, and returns its id. */
    public UUID send(Actor maker) throws IOException {
        UUID id = send.whole(maker, "kite-lamp.zip", new ByteArrayInputStream(zip()));
        try {
            for (int i = 0; i < TRIES && isAwaited(designs.get(id).state()); i++) {
                if (!worker.runNext()) {
                    Thread.sleep(PAUSE_MS); // the worker itself has it
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return id;
    }

    private static boolean isAwaited(DesignState state) {
        return state != DesignState.READY && state != DesignState.FAILED;
    }

    private static byte[] zip() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("kite-lamp-F_Cu.gtl", layer("Copper,L1,Top", TRACKS + PADS));
        files.put("kite-lamp-B_Cu.gbl", layer("Copper,L2,Bot", "%ADD11C,1.600000*%\nD11*\n" + PADS));
        files.put("kite-lamp-F_Mask.gts", layer("Soldermask,Top", "%ADD11C,1.700000*%\nD11*\n" + PADS));
        files.put("kite-lamp-B_Mask.gbs", layer("Soldermask,Bot", "%ADD11C,1.700000*%\nD11*\n" + PADS));
        files.put("kite-lamp-Edge_Cuts.gm1", layer("Profile,NP", OUTLINE));
        files.put("kite-lamp-PTH.drl", HOLES);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.US_ASCII));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static String layer(String role, String body) {
        return "%TF.FileFunction," + role + "*%\n%FSLAX46Y46*%\n%MOMM*%\n" + body + "M02*\n";
    }
}

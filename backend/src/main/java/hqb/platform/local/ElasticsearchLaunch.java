package hqb.platform.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What Elasticsearch's own launcher, itself two more Java processes, would hand to the server process: the Java command line, and its
 * arguments on standard input. Started without the launcher, the server is up several seconds earlier, and it ends by itself when its
 * standard input closes, so that it cannot outlive us. The form of both belongs to the release that the build names.
 *
 * @param java the Java program
 * @param home of the Elasticsearch release
 * @param config its folder with {@code log4j2.properties}
 * @param temp its temporary folder, which must not contain {@code config}
 * @param logs its log folder
 * @param heapMegabytes its heap
 */
record ElasticsearchLaunch(Path java, Path home, Path config, Path temp, Path logs, int heapMegabytes) {
    /** The byte on standard input that asks the server to shut down in order. */
    static final int SHUTDOWN = 0x1B;

    private static final String SECRETS = "org.elasticsearch.common.settings.KeyStoreWrapper";
    private static final int SECRETS_VERSION = 7;
    private static final String SEED = "keystore.seed";

    List<String> command() throws IOException {
        var command = new ArrayList<String>();
        command.add(java.toString());
        command.addAll(ALWAYS);
        command.addAll(List.of("-Des.path.home=" + home, "-Djava.io.tmpdir=" + temp, "-Xms" + heapMegabytes + "m",
                "-Xmx" + heapMegabytes + "m", "-XX:MaxDirectMemorySize=" + heapMegabytes / 2 + "m",
                "--patch-module=java.base=" + entitlementBridge(), "--module-path", home.resolve("lib").toString(),
                "--add-modules=jdk.net,jdk.management.agent,ALL-MODULE-PATH", "-m",
                "org.elasticsearch.server/org.elasticsearch.bootstrap.Elasticsearch"));
        return command;
    }

    private Path entitlementBridge() throws IOException {
        try (var jars = Files.newDirectoryStream(home.resolve("lib/entitlement-bridge"), "*.jar")) {
            for (Path jar : jars) {
                return jar;
            }
        }
        throw new IOException("no entitlement bridge in " + home);
    }

    private static final List<String> ALWAYS = List.of("-XX:+UseG1GC", "-XX:G1HeapRegionSize=4m",
            "-XX:InitiatingHeapOccupancyPercent=30", "-XX:G1ReservePercent=15", "-Xss1m", "-XX:-OmitStackTraceInFastThrow",
            "-XX:+ExitOnOutOfMemoryError", "-XX:+EnableDynamicAgentLoading", "-Djdk.attach.allowAttachSelf=true",
            "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-Djava.locale.providers=CLDR", "-Des.networkaddress.cache.ttl=60",
            "-Des.networkaddress.cache.negative.ttl=10", "-Des.distribution.type=zip", "-Des.java.type=ES_JAVA_HOME",
            "-Dio.netty.noUnsafe=true", "-Dio.netty.noKeySetOptimization=true", "-Dio.netty.recycler.maxCapacityPerThread=0",
            "-Dlog4j.shutdownHookEnabled=false", "-Dlog4j2.disable.jmx=true", "-Dlog4j2.formatMsgNoLookups=true",
            "-Dorg.apache.lucene.store.defaultReadAdvice=normal",
            "-Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1",
            "-Dorg.apache.lucene.vectorization.upperJavaFeatureVersion=25", "--illegal-native-access=deny",
            "--enable-native-access=org.elasticsearch.nativeaccess,org.elasticsearch.foreign,org.apache.lucene.core",
            "--enable-native-access=ALL-UNNAMED", "--add-modules=jdk.incubator.vector", "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED",
            "--add-opens=org.apache.lucene.core/org.apache.lucene.codecs.lucene99=org.elasticsearch.server",
            "--add-opens=org.apache.lucene.core/org.apache.lucene.codecs.hnsw=org.elasticsearch.server",
            "--add-opens=org.apache.lucene.core/org.apache.lucene.internal.vectorization=org.elasticsearch.server",
            "--add-exports=java.base/org.elasticsearch.entitlement.bridge=org.elasticsearch.entitlement,java.logging,java.net.http,"
                    + "java.naming,jdk.net,jdk.zipfs,jdk.management.agent");

    /**
     * The server's arguments: not a daemon, not quiet, no pid file, an empty key store but for its seed, settings, folders.
     *
     * @param settings of the node, by name
     */
    byte[] arguments(SequencedMap<String, String> settings) throws IOException {
        var out = new ByteArrayOutputStream();
        flag(out, false);
        flag(out, false);
        flag(out, false);
        text(out, SECRETS);
        out.write(new byte[]{0, 0, 0, SECRETS_VERSION});
        flag(out, false);
        flag(out, false);
        count(out, 1);
        text(out, SEED);
        byte[] seed = HexFormat.of().withUpperCase().formatHex(sha256(home.toString().getBytes(StandardCharsets.UTF_8)), 0, 10)
                .getBytes(StandardCharsets.US_ASCII);
        block(out, seed);
        block(out, sha256(seed));
        flag(out, false);
        count(out, settings.size());
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            text(out, setting.getKey());
            out.write(0); // the value is a text
            text(out, setting.getValue());
        }
        text(out, config.toString());
        text(out, logs.toString());
        return out.toByteArray();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void flag(ByteArrayOutputStream out, boolean value) {
        out.write(value ? 1 : 0);
    }

    private static void count(ByteArrayOutputStream out, int value) {
        int rest = value;
        for (; rest > 0x7F; rest >>>= 7) {
            out.write((rest & 0x7F) | 0x80);
        }
        out.write(rest);
    }

    private static void block(ByteArrayOutputStream out, byte[] bytes) throws IOException {
        count(out, bytes.length);
        out.write(bytes);
    }

    /** Length in UTF-16 units, then UTF-8 of each unit: the same as plain UTF-8 for what is not beyond the basic plane. */
    private static void text(ByteArrayOutputStream out, String value) throws IOException {
        count(out, value.length());
        out.write(value.getBytes(StandardCharsets.UTF_8));
    }
}

package hqb.prototyping.designs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Opens a zip without trusting it: what it says of itself is never believed, only what comes out counts. Refused are too many files, too much
 * content, content that was packed suspiciously well, paths that lead out of the archive, links, passwords and archives within the archive.
 */
final class OpenArchive {
    private static final int MOST_FILES = 500;
    private static final int MOST_LISTED = 5_000;
    private static final long MOST_BYTES = 64_000_000;
    private static final int MOST_PACKED = 50_000_000;
    private static final int LONGEST_NAME = 250;
    private static final long SMALL = 10_000_000;
    private static final int MOST_RATIO = 100;
    private static final int PIECE = 1 << 16;
    private static final Pattern LEADS_OUT = Pattern.compile("(^|/)\\.\\.(/|$)|^/|^[A-Za-z]:|\\p{Cntrl}");
    private static final Pattern RUBBISH = Pattern.compile("(?i)(^|/)(__MACOSX/.*|\\.[^/]*|thumbs\\.db|desktop\\.ini)$");
    private static final Pattern ARCHIVE = Pattern.compile("(?i).*\\.(zip|rar|7z|tar|gz|tgz|bz2|xz)$");

    private OpenArchive() {
    }

    /** A file of an archive, with its path in it. */
    record Entry(String name, byte[] content) {
    }

    /**
     * The files of it; what operating systems leave in archives is passed over.
     *
     * @throws Unreadable with the reason when it is damaged or refused
     */
    static List<Entry> open(byte[] zip) throws Unreadable {
        if (zip.length > MOST_PACKED) {
            throw new Unreadable("This archive has more than " + MOST_PACKED / 1_000_000 + " MB. Send only the files of one board.",
                    "压缩包超过 " + MOST_PACKED / 1_000_000 + " MB，请只打包一块电路板的文件。");
        }
        countNames(zip);
        List<Entry> entries = new ArrayList<>();
        long total = 0;
        try (ZipFile archive = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(zip)).get()) {
            Enumeration<ZipArchiveEntry> all = archive.getEntries();
            for (int count = 1; all.hasMoreElements(); count++) {
                if (count > MOST_FILES) {
                    throw tooMany();
                }
                ZipArchiveEntry entry = all.nextElement();
                String name = safe(entry);
                if (entry.isDirectory() || RUBBISH.matcher(name).find()) {
                    continue;
                }
                byte[] content = content(archive, entry, name, total, zip.length);
                total += content.length;
                entries.add(new Entry(name, content));
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw damaged();
        }
        if (entries.isEmpty()) {
            throw new Unreadable("This archive has no files.", "压缩包内没有文件。");
        }
        return entries;
    }

    /** Refuses an archive of so many files that only reading their names would take all memory. */
    private static void countNames(byte[] zip) throws Unreadable {
        int files = 0;
        for (int i = 0; i + 3 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2 && ++files > MOST_LISTED) {
                throw tooMany();
            }
        }
    }

    private static String safe(ZipArchiveEntry entry) throws Unreadable {
        String name = entry.getName().replace('\\', '/');
        if (LEADS_OUT.matcher(name).find()) {
            throw new Unreadable("This archive has a file whose path leads out of it. Pack the files anew.", "压缩包内有指向包外的文件路径，请重新打包。");
        }
        if (name.length() > LONGEST_NAME) {
            throw new Unreadable("This archive has a file whose name is longer than " + LONGEST_NAME + " letters. Shorten it.",
                    "压缩包内有文件名超过 " + LONGEST_NAME + " 个字符，请缩短。");
        }
        if (entry.isUnixSymlink()) {
            throw new Unreadable("This archive has a link in it: " + name + ". Pack the file itself.", "压缩包内有链接：" + name + "，请打包文件本身。");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new Unreadable("This archive has a password. Pack the files without one.", "压缩包已加密，请不设密码重新打包。");
        }
        if (ARCHIVE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            throw new Unreadable("This archive has another archive in it: " + name + ". Send the inner one, or pack the files alone.",
                    "压缩包内还有压缩包：" + name + "，请上传里面的压缩包，或只打包文件。");
        }
        return name;
    }

    private static byte[] content(ZipFile archive, ZipArchiveEntry entry, String name, long before, long packed)
            throws IOException, Unreadable {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        CRC32 sum = new CRC32();
        try (InputStream in = archive.getInputStream(entry)) {
            if (in == null) {
                throw damaged();
            }
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                out.write(piece, 0, read);
                sum.update(piece, 0, read);
                long total = before + out.size();
                if (total > MOST_BYTES || (total > SMALL && total / MOST_RATIO > packed)) {
                    throw new Unreadable("What is in this archive becomes too large when it is unpacked, at " + name + ".",
                            "压缩包解压后过大（" + name + "）。");
                }
            }
        }
        if (entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
            throw damaged();
        }
        return out.toByteArray();
    }

    private static Unreadable tooMany() {
        return new Unreadable("This archive has more than " + MOST_FILES + " files. Send only the files of one board.",
                "压缩包内文件超过 " + MOST_FILES + " 个，请只打包一块电路板的文件。");
    }

    private static Unreadable damaged() {
        return new Unreadable(
                "This archive is damaged: it ends too early, is no zip, or was changed on its way. Pack the files anew and send it again.",
                "压缩包已损坏：内容不完整或不是 zip。请重新打包后上传。");
    }
}

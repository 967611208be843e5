package hqb.platform.files;

/**
 * A file that is kept.
 *
 * @param hash      SHA-256 of its content in hexadecimal: its name
 * @param mediaType as its first bytes say
 */
public record StoredFile(String hash, long bytes, String mediaType) {
}

package hqb.platform.files;

/**
 * A picture that is kept, as JPEG.
 *
 * @param hash   SHA-256 of its content in hexadecimal: its name
 * @param width  pixels
 * @param height pixels
 */
public record StoredPicture(String hash, int width, int height) {
}

package hqb.prototyping.gerber;

/**
 * Something wrong in a file that could be read nevertheless.
 *
 * @param line the line it was found in, from 1
 * @param message what was found, in English
 * @param serious whether the picture may be wrong (content left out or cut off); otherwise only the syntax deviates
 */
public record Problem(int line, String message, boolean serious) {
}

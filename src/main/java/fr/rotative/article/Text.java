package fr.rotative.article;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article, with their French typography.
 *
 * @param lead the chapô, the introduction set apart from the body
 * @param paragraphs in order; a cross-head begins with {@code "## "}
 */
public record Text(String title, @Nullable String lead, List<String> paragraphs) {
    /** What a cross-head begins with. */
    public static final String CROSS_HEAD = "## ";

    private static final int CONTENT_HASH_BYTES = 16;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*");

    public Text {
        paragraphs = List.copyOf(paragraphs);
    }

    /** A hash of title, lead and body: two texts have the same one only if they are the same to the letter. */
    public String contentHash() {
        return Sha256.hex(title + '\0' + lead + '\0' + String.join("\0", paragraphs), CONTENT_HASH_BYTES);
    }

    /** How many words title, lead and body have together; {@code l’entreprise} and {@code e-mail} count as one. */
    public int wordCount() {
        return (int) Stream.concat(Stream.of(title, lead == null ? "" : lead), paragraphs.stream())
                .mapToLong(part -> WORD.matcher(part).results().count())
                .sum();
    }
}

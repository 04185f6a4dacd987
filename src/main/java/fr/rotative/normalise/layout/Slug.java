package fr.rotative.normalise.layout;

import fr.rotative.normalise.page.Line;
import fr.rotative.normalise.text.Folding;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title as the address spells it.
 *
 * @param words in plain form
 */
public record Slug(String words) {
    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_LETTERS = 9;
    private static final int LONGEST_OPENING = 2;
    private static final Pattern NUMBER = Pattern.compile("\\d{5,}-");
    private static final Pattern SUFFIX = Pattern.compile("\\.\\w{2,5}$");

    /** The slug at the end of the path, its number and its suffix left out. */
    public static Slug of(URI url) {
        String path = url.getPath() == null ? "" : url.getPath();
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return new Slug(Folding.words(withoutSuffix(
                withoutNumber(path.substring(path.lastIndexOf('/', end - 1) + 1, end)))));
    }

    private static String withoutNumber(String name) {
        Matcher number = NUMBER.matcher(name);
        return number.lookingAt() ? name.substring(number.end()) : name;
    }

    private static String withoutSuffix(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && SUFFIX.matcher(name).region(dot, name.length()).lookingAt() ? name.substring(0, dot) : name;
    }

    /** Whether the line is just what the address spells, and that is long enough not to be a section. */
    boolean spells(Line line) {
        return words.length() >= FEWEST_LETTERS
                && words.indexOf(' ') > 0
                && line.text().length() >= words.length()
                && line.text().length() <= 2 * words.length()
                && line.plain().indexOf(words.charAt(0)) <= LONGEST_OPENING
                && Folding.words(line.text()).equals(words);
    }

    /** The end of the heading that the slug spells, when other words stand before it: the dossier’s title before the page’s. */
    public Optional<String> endOf(String heading) {
        if (Folding.countWords(words) < FEWEST_WORDS || !Folding.words(heading).endsWith(" " + words)) {
            return Optional.empty();
        }
        int start = heading.indexOf(' ');
        while (start >= 0 && !Folding.words(heading.substring(start)).equals(words)) {
            start = heading.indexOf(' ', start + 1);
        }
        return start < 0
                ? Optional.empty()
                : Optional.of(heading.substring(start).strip());
    }
}

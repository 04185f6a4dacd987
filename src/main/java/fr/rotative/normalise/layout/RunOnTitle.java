package fr.rotative.normalise.layout;

import fr.rotative.normalise.text.Folding;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a title from the text that runs on after it on the same line without any mark, as plain text leaves them:
 * {@code Toit et Moi déménage Clin d’œil du destin, le leader...}. The text begins at the first capital that follows a
 * word which may end a title and does not begin a name known from elsewhere in the article.
 */
final class RunOnTitle {
    private static final int FEWEST_TITLE_WORDS = 2;
    private static final int MOST_TITLE_WORDS = 16;
    private static final Set<String> NEVER_LAST = Set.of(
            "le", "la", "les", "l", "un", "une", "des", "de", "du", "d", "à", "a", "au", "aux", "en", "et", "ou", "par",
            "pour", "sur", "dans", "avec", "sans", "chez", "vers", "contre", "que", "qui", "son", "sa", "ses", "leur",
            "leurs", "ce", "cette", "ces", "entre", "sous", "selon", "face", "via", "m", "mm", "mme", "plus", "est");
    private static final Set<String> SENTENCE_STARTS = Set.of(
            "le",
            "la",
            "les",
            "l",
            "un",
            "une",
            "des",
            "du",
            "d",
            "ce",
            "cet",
            "cette",
            "ces",
            "il",
            "elle",
            "ils",
            "elles",
            "on",
            "nous",
            "selon",
            "après",
            "apres",
            "avec",
            "pour",
            "dans",
            "en",
            "sur",
            "à",
            "a",
            "au",
            "aux",
            "depuis",
            "c",
            "s",
            "n",
            "qui",
            "que",
            "quel",
            "quelle",
            "si",
            "mais",
            "son",
            "sa",
            "ses",
            "leur",
            "leurs",
            "plus",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "dix",
            "pas",
            "alors",
            "comme",
            "chez",
            "tout",
            "toute",
            "tous",
            "ancien",
            "ancienne",
            "malgré",
            "malgre",
            "faute",
            "sans",
            "entre",
            "par",
            "déjà",
            "deja");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-.][\\p{L}\\p{N}]+)*['’]?");

    private static final Pattern SHOUTED =
            Pattern.compile("((?:[\\p{Lu}\\p{N}'’.&-]+[\\s\u00A0?!,:]+){2,15})(?=\\p{Lu}['’]?\\p{Ll}|\\p{Lu} \\p{Ll})");
    private static final Pattern END_OF_TITLE =
            Pattern.compile("\\s?[?!]\\s+(?=[\\p{Lu}«“\"])|\\s[-–—]\\s+(?=\\p{Lu}[^.]*\\.)");
    private static final Pattern DASH = Pattern.compile("\\s*[-–—]$");

    /** Title and the text after it. */
    record Parts(String title, String rest) {}

    private RunOnTitle() {}

    /**
     * The two parts of the line, if it runs on.
     *
     * @param names words that begin names in the article, in plain form
     */
    static Optional<Parts> split(String line, Collection<String> names) {
        return shouted(line).or(() -> punctuated(line)).or(() -> byCapitals(line, names));
    }

    /** A title in capitals before a text that is not. */
    static Optional<Parts> shouted(String line) {
        Matcher title = SHOUTED.matcher(line);
        return title.lookingAt() && Folding.countWords(title.group(1)) >= FEWEST_TITLE_WORDS
                ? Optional.of(parts(line, title.end(1)))
                : Optional.empty();
    }

    /** A title that ends with a question mark, an exclamation mark or a dash before a sentence. */
    private static Optional<Parts> punctuated(String line) {
        Matcher end = END_OF_TITLE.matcher(line);
        boolean title = end.find()
                && Folding.countWords(line.substring(0, end.start())) >= FEWEST_TITLE_WORDS
                && Folding.countWords(line.substring(0, end.start())) <= MOST_TITLE_WORDS
                && !stopsBefore(line, end.start());
        return title
                ? Optional.of(new Parts(
                        withoutDash(line.substring(0, end.end())),
                        line.substring(end.end()).strip()))
                : Optional.empty();
    }

    private static boolean stopsBefore(String line, int end) {
        int stop = line.indexOf(". ");
        return stop >= 0 && stop < end;
    }

    /** The title without the dash that parts it from the text. */
    static String withoutDash(String title) {
        return DASH.matcher(title.strip()).replaceFirst("");
    }

    private static Optional<Parts> byCapitals(String line, Collection<String> names) {
        Matcher word = WORD.matcher(line);
        Optional<Parts> likely = Optional.empty();
        String previous = "";
        for (int count = 0; word.find() && count <= MOST_TITLE_WORDS && !stopped(line, word.start()); count++) {
            String current = bare(word.group());
            if (count >= FEWEST_TITLE_WORDS && begins(line, word, previous)) {
                Parts parts = parts(line, word.start());
                if (SENTENCE_STARTS.contains(current)) {
                    return Optional.of(parts);
                }
                likely = likely.isPresent() || names.contains(current) ? likely : Optional.of(parts);
            }
            previous = current;
        }
        return likely;
    }

    /** A full stop before the word: the title is past. */
    private static boolean stopped(String line, int start) {
        return start > 1 && line.charAt(start - 1) == ' ' && line.charAt(start - 2) == '.';
    }

    private static boolean begins(String line, Matcher word, String previous) {
        int start = word.start();
        return Character.isUpperCase(line.charAt(start))
                && line.charAt(start - 1) == ' '
                && ",;:-–—«".indexOf(line.charAt(start - 2)) < 0
                && !NEVER_LAST.contains(previous);
    }

    private static Parts parts(String line, int start) {
        return new Parts(line.substring(0, start).strip(), line.substring(start).strip());
    }

    private static String bare(String word) {
        return Folding.plain(word).replace("'", "");
    }
}

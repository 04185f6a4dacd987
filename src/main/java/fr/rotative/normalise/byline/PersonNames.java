package fr.rotative.normalise.byline;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of people, as French by-lines write them. */
final class PersonNames {
    private static final int MOST_WORDS = 5;
    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "d", "le", "la", "les", "von", "van", "der", "den", "di", "da", "el", "al", "ben", "bin",
            "y", "dos", "del", "della", "ten", "ter", "zu");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{L}?\\.[- ]?){1,4}");
    private static final Pattern WORD = Pattern.compile("(?:[dDlLO]['’])?\\p{Lu}[\\p{L}'’.-]*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private PersonNames() {}

    /** Whether the text can be the name of one person: two to five words with capitals, or initials. */
    static boolean isName(String text) {
        if (INITIALS.matcher(text).matches()) {
            return true;
        }
        String[] words = SPACE.split(text);
        int capitals = 0;
        for (String word : words) {
            if (WORD.matcher(word).matches()) {
                capitals++;
            } else if (!isParticle(word)) {
                return false;
            }
        }
        return capitals >= 2 && words.length <= MOST_WORDS;
    }

    /** The name with capitals only where names have them: {@code Jitendra JOSHI} becomes {@code Jitendra Joshi}. */
    static String normalised(String name) {
        return SPACE.splitAsStream(name.strip()).map(PersonNames::unshouted).collect(Collectors.joining(" "));
    }

    private static String unshouted(String word) {
        boolean shouted = word.length() > 2 && word.equals(word.toUpperCase(Locale.FRENCH)) && !word.contains(".");
        if (!shouted) {
            return word;
        }
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            boolean starts = i == 0 || !Character.isLetter(word.charAt(i - 1));
            out.append(starts ? word.charAt(i) : Character.toLowerCase(word.charAt(i)));
        }
        return out.toString();
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }
}

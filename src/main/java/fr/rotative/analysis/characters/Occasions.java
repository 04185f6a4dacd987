package fr.rotative.analysis.characters;

import fr.rotative.analysis.Rule;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of which one stands in every text that a filter of characters changes. */
final class Occasions {
    /** A mark at the beginning, or a look around for one character of some. */
    private static final Pattern NEEDED =
            Pattern.compile("^\\\\?([&'+-])(?![?*{])|\\(\\?<?=(?:\\[([^]]+)]|(\\\\p\\{Nd}))\\)(?![?*{])");

    private final BitSet characters;

    private Occasions(BitSet characters) {
        this.characters = characters;
    }

    /**
     * As far as the wording of the expression tells: what it begins with, if that is a mark, or what it looks around for,
     * as {@code (?=[€$£])}. Where it does not tell, every text is an occasion.
     */
    static Occasions of(Pattern pattern) {
        List<String> alternatives = Outline.of(pattern).alternatives();
        BitSet characters = new BitSet();
        for (String alternative : alternatives) {
            Matcher needed = NEEDED.matcher(alternative);
            if (!needed.find()) {
                return new Occasions(new BitSet());
            }
            add(needed, characters);
        }
        return new Occasions(characters);
    }

    private static void add(Matcher needed, BitSet characters) {
        if (needed.group(3) != null) {
            // Some digits are written with two characters, surrogates.
            for (char c = 0; c < Character.MAX_VALUE; c++) {
                characters.set(c, characters.get(c) || Character.isDigit(c) || Character.isSurrogate(c));
            }
        } else {
            String some = needed.group(1) == null ? needed.group(2) : needed.group(1);
            some.chars().forEach(characters::set);
        }
    }

    /** Of each rule the character that is rarest in texts: the last that is no letter of the alphabet, if it has one. */
    static Occasions of(List<Rule> rules) {
        BitSet set = new BitSet();
        rules.forEach(rule -> set.set(rarest(rule.from())));
        return new Occasions(set);
    }

    private static char rarest(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
                return c;
            }
        }
        return text.charAt(text.length() - 1);
    }

    /** Whether nothing is known, so that every text is one. */
    boolean isEvery() {
        return characters.isEmpty();
    }

    boolean areIn(char[] text, int length) {
        if (isEvery()) {
            return true;
        }
        for (int i = 0; i < length; i++) {
            if (characters.get(text[i])) {
                return true;
            }
        }
        return false;
    }
}

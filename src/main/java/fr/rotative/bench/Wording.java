package fr.rotative.bench;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How the queries are typed: as the set has them, or less carefully, to see what that costs. */
@FunctionalInterface
public interface Wording {
    Wording AS_GIVEN = text -> text;

    String of(String text);

    /** What this one makes of the text, then the other of that. */
    default Wording then(Wording other) {
        return text -> other.of(of(text));
    }

    /** Without accents and cedillas, as on a foreign keyboard. */
    static Wording withoutAccents() {
        Pattern marks = Pattern.compile("\\p{Mn}+");
        return text -> Normalizer.normalize(
                marks.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll(""), Normalizer.Form.NFC);
    }

    /** With one typing error in the longest word; another seed, another error. */
    static Wording mistyped(long seed) {
        return new TypingError(seed);
    }
}

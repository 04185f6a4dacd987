package fr.rotative.company.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * What a dictionary of French says of a word: whether it is one, apart from proper nouns, and whether it is a verb. The
 * dictionary is that of LanguageTool, half a million forms with their accents. Safe for several threads.
 */
public final class FrenchWords {
    private static final String DICTIONARY = "/org/languagetool/resource/fr/french.dict";
    private static final String DESCRIPTION = "/org/languagetool/resource/fr/french.info";
    private static final String PROPER_NOUN = "Z";
    private static final String VERB = "V";
    /** Indicative, conditional, subjunctive. */
    private static final Set<String> FINITE = Set.of("V ind", "V con", "V sub");

    /** Names with a gender and without number. */
    private static final Set<String> GIVEN_NAME = Set.of("Z m sp", "Z f sp");

    private final Dictionary dictionary;

    private FrenchWords(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** @throws IllegalStateException if the dictionary is not on the class path */
    public static FrenchWords bundled() {
        try (InputStream forms = resource(DICTIONARY);
                InputStream description = resource(DESCRIPTION)) {
            return new FrenchWords(Dictionary.read(forms, description));
        } catch (IOException e) {
            throw new UncheckedIOException("The dictionary of French cannot be read", e);
        }
    }

    private static InputStream resource(String name) {
        InputStream stream = FrenchWords.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException(name + " is not on the class path");
        }
        return stream;
    }

    /** Whether the word, as it is written but for capitals, is one of the language and not only a proper noun. */
    public boolean has(String word) {
        return anyReading(word.toLowerCase(Locale.FRENCH), tag -> !tag.startsWith(PROPER_NOUN));
    }

    /** The same for other words than verbs: {@code orange}, but not {@code google}. */
    public boolean hasOtherThanVerb(String word) {
        return anyReading(
                word.toLowerCase(Locale.FRENCH), tag -> !tag.startsWith(PROPER_NOUN) && !tag.startsWith(VERB));
    }

    /** Whether the word can be the form of a verb: {@code rachète}, {@code racheté}, but not {@code rachat}. */
    public boolean isVerb(String word) {
        return anyReading(word.toLowerCase(Locale.FRENCH), tag -> tag.startsWith(VERB));
    }

    /** Whether the word can be the verb of a clause: {@code rachète}, but not {@code racheter}. */
    public boolean isFiniteVerb(String word) {
        return anyReading(
                word.toLowerCase(Locale.FRENCH), tag -> FINITE.stream().anyMatch(tag::startsWith));
    }

    /** Whether the word, as it is written, is a given name: {@code Auguste}. */
    public boolean isGivenName(String word) {
        return anyReading(word, GIVEN_NAME::contains);
    }

    private boolean anyReading(String word, Predicate<String> wanted) {
        List<WordData> readings = new DictionaryLookup(dictionary).lookup(word);
        for (WordData reading : readings) {
            if (reading.getTag() != null && wanted.test(tag(reading))) {
                return true;
            }
        }
        return false;
    }

    /** The last character of a reading is the frequency of the word. */
    private static String tag(WordData reading) {
        String tag = reading.getTag().toString();
        return tag.substring(0, Math.max(0, tag.length() - 1));
    }
}

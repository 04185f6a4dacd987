package fr.rotative.search.query;

import java.util.regex.Pattern;

/** What counts as a word in a query: it has a letter, a digit or a sign of money, and no punctuation around it. */
final class Words {
    /** The signs of {@code .NET}, {@code C#} and {@code C++} belong to the word. */
    private static final Pattern AROUND =
            Pattern.compile("^(?:(?!\\.(?i:NET)(?![\\p{L}\\p{N}]))[^\\p{L}\\p{N}€$£])+|[^\\p{L}\\p{N}€$£#+]+$");

    private static final Pattern SPEAKING = Pattern.compile("[\\p{L}\\p{N}€$£]");

    private Words() {}

    static boolean hasOne(String text) {
        return SPEAKING.matcher(text).find();
    }

    /** The word within its punctuation; empty if there is none. */
    static String trim(String text) {
        return hasOne(text) ? AROUND.matcher(text).replaceAll("") : "";
    }
}

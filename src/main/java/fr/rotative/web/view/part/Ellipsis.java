package fr.rotative.web.view.part;

import java.util.regex.Pattern;

/** Text cut short between two words. */
final class Ellipsis {
    private static final Pattern LAST_PAUSE = Pattern.compile("[\\s,;:–-]+$");

    private Ellipsis() {}

    /** The text if it is short enough, else its first words with an ellipsis. */
    static String after(int length, String text) {
        if (text.length() <= length) {
            return text;
        }
        int space = text.lastIndexOf(' ', length);
        String whole = text.substring(0, space > 0 ? space : length);
        return LAST_PAUSE.matcher(whole).replaceFirst("") + "…";
    }
}

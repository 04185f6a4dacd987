package fr.rotative.web.view.part;

import fr.rotative.language.Messages;
import fr.rotative.language.Spans;
import org.jspecify.annotations.Nullable;

/** Years in words: {@code de 1988 à 2013}, {@code depuis 2013}, {@code jusqu’en 2001}. */
public final class Years {
    private Years() {}

    /** Empty where both are open. */
    public static String of(@Nullable Integer from, @Nullable Integer to, Messages messages) {
        if (from == null) {
            return to == null ? "" : messages.say(Spans.until(String.valueOf(to)));
        }
        if (to == null) {
            return messages.say(Spans.since(String.valueOf(from)));
        }
        return messages.say(
                from.equals(to)
                        ? Spans.within(String.valueOf(from))
                        : Spans.between(String.valueOf(from), String.valueOf(to)));
    }
}

package fr.rotative.company.cues;

import fr.rotative.company.words.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A small named rule about the words around a name. */
record Rule(String name, Sign sign) {

    /** What a rule looks for. */
    interface Sign {
        /** The words that are the sign, or null when it is not there. */
        @Nullable
        String in(Span span);
    }

    Optional<Disguise> asDisguise(Span span, Disguise.Kind kind) {
        return Optional.ofNullable(sign.in(span)).map(words -> new Disguise(kind, name, words));
    }
}

package fr.rotative.company.recognition;

import fr.rotative.company.Company;
import fr.rotative.company.cues.Cue;
import fr.rotative.company.cues.Disguise;
import fr.rotative.company.words.Span;
import java.util.Optional;

/**
 * One place where the name of a registered company stands, and what it is there.
 *
 * @param disguise what it is other than the subject of the news, if anything
 * @param cue the surest sign that it is the company
 */
record Naming(Span span, Bearer bearer, Optional<Disguise> disguise, Optional<Cue> cue) {

    Company company() {
        return bearer.company();
    }

    String name() {
        return bearer.name().name();
    }

    boolean isAmbiguous() {
        return bearer.isAmbiguousAs(span);
    }

    /** Whether the name is not the company's here. */
    boolean isOther() {
        return disguise.filter(it -> it.kind() != Disguise.Kind.IN_PASSING).isPresent();
    }

    /** Whether somebody or something else of that name is spoken of. */
    boolean isNamesake() {
        return disguise.filter(it -> it.kind() == Disguise.Kind.HOMONYM).isPresent();
    }
}

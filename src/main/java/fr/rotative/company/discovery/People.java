package fr.rotative.company.discovery;

import fr.rotative.company.cues.Lexicon;
import fr.rotative.company.words.Shape;
import fr.rotative.company.words.Span;
import fr.rotative.company.words.Token;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The people of an article, by given names, courtesy titles and what they are said to be; then also by surname alone. */
final class People {
    private static final Set<String> COURTESY =
            Set.of("m", "mm", "mme", "mmes", "mlle", "monsieur", "madame", "famille", "clan", "freres", "epoux", "dit");
    private static final int LONGEST_NAME = 4;
    private static final int FARTHEST_ROLE = 3;

    private final Lexicon lexicon;
    private final Set<String> names = new HashSet<>();

    People(Lexicon lexicon, Collection<Candidate> candidates) {
        this.lexicon = lexicon;
        candidates.stream().filter(this::isPerson).forEach(this::remember);
    }

    boolean include(Candidate candidate) {
        return names.contains(candidate.key())
                || (candidate.isOneWord() && lexicon.persons().givenNames().has(candidate.key()));
    }

    private void remember(Candidate person) {
        names.add(person.key());
        if (!person.isOneWord()) {
            names.add(person.lastWord());
            names.add(person.firstWord());
        }
    }

    private boolean isPerson(Candidate candidate) {
        return hasGivenName(candidate) || candidate.spans().stream().anyMatch(this::isSaidToBePerson);
    }

    private boolean hasGivenName(Candidate candidate) {
        boolean given = !candidate.isOneWord()
                && lexicon.isGivenName(candidate.sample(), candidate.sample().first());
        return given
                && candidate.words().stream().skip(1).noneMatch(lexicon.naming().inside()::has);
    }

    private boolean isSaidToBePerson(Span span) {
        return hasCourtesyTitle(span) || (!span.isOneWord() && (hasRoleBefore(span) || hasRoleAfter(span)));
    }

    /** {@code M. X}, {@code la famille X} */
    private static boolean hasCourtesyTitle(Span span) {
        Token nearest = span.before(1).is(".") ? span.before(2) : span.before(1);
        return COURTESY.contains(nearest.folded());
    }

    /** {@code le PDG Untel Tel} */
    private boolean hasRoleBefore(Span span) {
        Token nearest = span.before(1);
        return lexicon.persons().roles().has(nearest) && !endsLikeCompany(span);
    }

    private boolean endsLikeCompany(Span span) {
        return lexicon.naming().inside().has(span.last())
                || lexicon.naming().forms().has(span.last());
    }

    /** {@code Untel Tel, président de X} */
    private boolean hasRoleAfter(Span span) {
        if (span.to() - span.from() > LONGEST_NAME || !span.after(1).is(",")) {
            return false;
        }
        for (int n = 2; n < 2 + FARTHEST_ROLE; n++) {
            Token token = span.after(n);
            if (lexicon.persons().appositions().has(token)) {
                return true;
            }
            if (!mayPrecedeRole(token)) {
                return false;
            }
        }
        return false;
    }

    private static boolean mayPrecedeRole(Token token) {
        return token.is("l") || token.is("le") || token.is("la") || token.shape() == Shape.NUMBER;
    }
}

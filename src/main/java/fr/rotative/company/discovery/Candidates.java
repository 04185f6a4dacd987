package fr.rotative.company.discovery;

import fr.rotative.company.cues.Lexicon;
import fr.rotative.company.words.Passage;
import fr.rotative.company.words.Shape;
import fr.rotative.company.words.Span;
import fr.rotative.company.words.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers the capitalised names of an article, each with all its places. */
final class Candidates {
    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l");

    private final Lexicon lexicon;

    Candidates(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param taken where names of the register stand */
    List<Candidate> in(List<Passage> passages, List<Span> taken) {
        List<Span> runs = passages.stream()
                .flatMap(passage -> new CapitalisedNames(lexicon, passage, tokens(passage, taken)).all().stream())
                .toList();
        Set<String> surelyNames = runs.stream()
                .filter(run -> !run.first().initial())
                .map(Span::key)
                .collect(Collectors.toUnmodifiableSet());
        Map<String, List<Span>> byKey = new LinkedHashMap<>();
        for (Span run : runs) {
            Span name = withoutLegalForm(withoutOpening(run, surelyNames));
            if (name.from() < name.to()) {
                byKey.computeIfAbsent(name.key(), key -> new ArrayList<>()).add(name);
            }
        }
        return byKey.entrySet().stream()
                .map(entry -> new Candidate(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static BitSet tokens(Passage passage, List<Span> taken) {
        BitSet tokens = new BitSet();
        taken.stream().filter(span -> span.passage() == passage).forEach(span -> tokens.set(span.from(), span.to()));
        return tokens;
    }

    /** The run without the words whose capital is explained by the sentence that they open. */
    private Span withoutOpening(Span run, Set<String> surelyNames) {
        if (run.first().initial() && surelyNames.contains(run.key())) {
            return run;
        }
        int from = run.from();
        while (from < run.to() && isOpening(run, from)) {
            from++;
        }
        return new Span(run.passage(), from, run.to());
    }

    /** {@code Untel SA}: the form is a sign beside the name, and no part of it. */
    private Span withoutLegalForm(Span run) {
        boolean form = !run.isOneWord() && lexicon.naming().forms().has(run.last());
        return form ? new Span(run.passage(), run.from(), run.to() - 1) : run;
    }

    private boolean isOpening(Span run, int at) {
        Token token = run.passage().token(at);
        boolean sign = token.shape() == Shape.PUNCTUATION || token.shape() == Shape.SYMBOL;
        boolean bareArticle = ARTICLES.contains(token.folded()) && at + 1 == run.to();
        boolean opens = token.initial() && lexicon.others().starters().has(token);
        boolean lonely =
                token.initial() && run.isOneWord() && lexicon.others().openers().has(token);
        return sign || bareArticle || opens || lonely || isCallingWord(run, at);
    }

    /** {@code Groupe Untel}: the noun is no part of the name. */
    private static boolean isCallingWord(Span run, int at) {
        Token token = run.passage().token(at);
        return at + 1 < run.to() && (token.is("groupe") || token.is("societe"));
    }
}

package fr.rotative.company.discovery;

import fr.rotative.article.NamedCompany.Place;
import fr.rotative.company.words.Span;
import java.util.Arrays;
import java.util.List;

/**
 * A name that the register does not know, with all its places in the article.
 *
 * @param key its folded words
 */
record Candidate(String key, List<Span> spans) {
    Candidate {
        spans = List.copyOf(spans);
    }

    Span sample() {
        return spans.get(0);
    }

    boolean isInTitle() {
        return spans.stream().anyMatch(span -> span.passage().part().equals(Place.TITLE));
    }

    boolean isOneWord() {
        return key.indexOf(' ') < 0;
    }

    List<String> words() {
        return Arrays.asList(key.split(" ", -1));
    }

    String firstWord() {
        return words().get(0);
    }

    String lastWord() {
        return key.substring(key.lastIndexOf(' ') + 1);
    }
}

package fr.rotative.search.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What other catalogues and search engines call the fields of this language. */
final class ForeignNames {
    private static final Map<String, List<String>> BY_LABEL = Map.of(
            Field.TITLE.label(),
            List.of("title", "titles", "intitle", "headline", "titres"),
            Field.LEAD.label(),
            List.of("lead", "summary", "standfirst", "chapeau", "intro"),
            Field.AUTHOR.label(),
            List.of("author", "authors", "byline", "auteurs", "journaliste", "signature"),
            Field.COMPANY.label(),
            List.of("company", "companies", "societes", "entreprise", "entreprises", "compagnie"),
            Field.SECTION.label(),
            List.of("section", "sections", "category", "categorie", "rubriques"),
            Field.SOURCE.label(),
            List.of("sources", "site", "publisher"),
            Lexer.DATE,
            List.of("dates", "published", "year", "annee"));
    private static final Map<String, String> LABELS = labels();

    private ForeignNames() {}

    /** The label of the field that is meant, accents and case ignored. */
    static Optional<String> meaning(String name) {
        return Optional.ofNullable(LABELS.get(Folding.fold(name)));
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        BY_LABEL.forEach((label, names) -> names.forEach(name -> labels.put(name, label)));
        return Map.copyOf(labels);
    }
}

package fr.rotative.web.admission;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How much work a request makes, in that of a plain search, by the first rule that fits its address. */
final class Cost {
    /** Files of the pages, and questions about the process itself: neither counted nor made to wait. */
    static final int FREE = 0;

    private static final int USUAL = 1;
    private static final Pattern EXPLAINED = Pattern.compile("(^|&)explain=true(&|$)");

    private record Rule(Pattern path, int cost) {
        private static Rule of(String path, int cost) {
            return new Rule(Pattern.compile(path), cost);
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of("/(static|health)/.*|/metrics", FREE),
            Rule.of("/openapi\\.yaml|/aide|/api", USUAL),
            Rule.of("/api/v1/articles\\.(csv|ndjson|ris|bib)", 8),
            Rule.of("/dossier\\..*|.*/versions|/(api/v1/coverage|couverture)", 4),
            Rule.of("/api/v1/timeline(\\..*)?|/chronologie", 4),
            Rule.of("/api/v1/companies/.*|/societes/.*|.*/similar|/recherche/.*", 2));

    private Cost() {}

    static int of(String path, @Nullable String query) {
        int base = RULES.stream()
                .filter(rule -> rule.path.matcher(path).matches())
                .findFirst()
                .map(Rule::cost)
                .orElse(USUAL);
        return query != null && EXPLAINED.matcher(query).find() ? base + USUAL : base;
    }
}

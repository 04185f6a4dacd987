package fr.rotative.cli;

import fr.rotative.article.Article;
import fr.rotative.article.ArticleDocument;
import fr.rotative.cli.archive.CaptureReader;
import fr.rotative.cli.console.Console;
import fr.rotative.cli.input.Input;
import fr.rotative.company.recognition.Mention;
import fr.rotative.normalise.Normalised;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Prints what became of each page: one JSON object a line. */
final class NormalisedOutput {
    private final JsonMapper mapper = new JsonMapper();
    private final Console console;
    private final CaptureReader reader;
    private final boolean explain;

    NormalisedOutput(Console console, CaptureReader reader, boolean explain) {
        this.console = console;
        this.reader = reader;
        this.explain = explain;
    }

    /**
     * The line; what follows {@code articles} is beside what the design names.
     *
     * @param title of the page, which a page of briefs has beside those of its briefs
     */
    private record Line(
            String input,
            @Nullable String id,
            String kind,
            @Nullable String reason,
            List<ArticleDocument> articles,
            @Nullable String title,
            @Nullable String detail,
            @Nullable Explanation explanation) {}

    /**
     * Why the fields are as they are.
     *
     * @param fields which heuristic decided each field
     * @param companies by article id, what made each company one
     */
    private record Explanation(Map<String, String> fields, Map<String, List<Reason>> companies) {}

    private record Reason(String company, String rule, String cue, boolean registered) {}

    void print(Input input) {
        Normalised outcome = reader.read(input.capture());
        console.print(mapper.writeValueAsString(line(input, outcome)));
    }

    private Line line(Input input, Normalised outcome) {
        String kind = outcome.kind().label();
        if (outcome instanceof Normalised.Articles found) {
            List<ArticleDocument> documents =
                    found.articles().stream().map(this::document).toList();
            return new Line(
                    input.name(),
                    id(input, documents.get(0)),
                    kind,
                    null,
                    documents,
                    found.title(),
                    null,
                    explain ? explanation(found) : null);
        }
        Normalised.NotAnArticle other = (Normalised.NotAnArticle) outcome;
        return new Line(input.name(), input.id(), kind, other.reason().label(), List.of(), null, other.detail(), null);
    }

    private ArticleDocument document(Article article) {
        ArticleDocument document = ArticleDocument.of(article);
        return explain ? document : document.withoutEvidence();
    }

    /** The id that whoever gave the page or the article knows it by, or else ours. */
    private static String id(Input input, ArticleDocument first) {
        if (input.id() != null) {
            return input.id();
        }
        return first.externalId() == null ? first.id() : first.externalId();
    }

    private Explanation explanation(Normalised.Articles found) {
        Map<String, List<Reason>> companies = new LinkedHashMap<>();
        for (Article article : found.articles()) {
            companies.put(
                    article.id().value(),
                    reader.mentions(article).stream()
                            .map(NormalisedOutput::reason)
                            .toList());
        }
        return new Explanation(found.winners(), companies);
    }

    private static Reason reason(Mention mention) {
        return new Reason(mention.company().name(), mention.rule(), mention.cue(), mention.registered());
    }
}

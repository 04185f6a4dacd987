package fr.rotative.cli.speed;

import fr.rotative.article.Article;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.CaptureReference;
import fr.rotative.bench.speed.GeneratedText;
import fr.rotative.capture.Capture;
import fr.rotative.capture.Headers;
import fr.rotative.cli.archive.CaptureReader;
import fr.rotative.demo.paper.DemoArticle;
import fr.rotative.demo.paper.DemoArticles;
import fr.rotative.normalise.Normalised;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Articles out of the words of the demonstration archive, the same ones for the same seed: 150 to 550 words each, over
 * the years that the archive covers, read for companies as any others.
 */
final class GeneratedArticles {
    private static final LocalDate FIRST_DAY = LocalDate.of(1999, 1, 4);
    private static final int DAYS = 9_800;
    private static final int PARAGRAPHS = 5;
    private static final int LEAST_WORDS = 30;
    private static final int MORE_WORDS = 80;

    private final GeneratedText text;
    private final CaptureReader reader;
    private final List<String> sections;
    private final List<String> authors;
    private final JsonMapper mapper = JsonMapper.shared();
    private final Instant now;
    private int made;

    GeneratedArticles(CaptureReader reader, long seed, Instant now) {
        List<DemoArticle> sample = DemoArticles.bundled().all();
        this.text = new GeneratedText(
                sample.stream().flatMap(GeneratedArticles::paragraphs).toList(), seed);
        this.sections = sample.stream().map(DemoArticle::section).distinct().toList();
        this.authors = sample.stream()
                .flatMap(article -> article.authors().stream())
                .distinct()
                .toList();
        this.reader = reader;
        this.now = now;
    }

    /** The next ones; several threads may ask at once. */
    List<ArticleDocument> next(int count) {
        return lines(count).parallelStream().map(this::read).toList();
    }

    private synchronized List<String> lines(int count) {
        return Stream.generate(this::line).limit(count).toList();
    }

    private static Stream<String> paragraphs(DemoArticle article) {
        return article.paragraphs().stream().filter(paragraph -> !paragraph.startsWith("## "));
    }

    private String line() {
        ObjectNode article = mapper.createObjectNode();
        article.put("id", "generated-" + made++);
        article.put("title", text.words(4 + text.number(5)));
        article.put("lead", text.words(20));
        article.put("section", sections.get(text.number(sections.size())));
        article.put("authors", authors.get(text.number(authors.size())));
        article.put("published", FIRST_DAY.plusDays(text.number(DAYS)).toString());
        IntStream.range(0, PARAGRAPHS)
                .mapToObj(paragraph -> text.words(LEAST_WORDS + text.number(MORE_WORDS)))
                .forEach(article.putArray("paragraphs")::add);
        return article.toString();
    }

    private ArticleDocument read(String line) {
        Capture capture = Capture.withoutAddress(
                now, Headers.of("Content-Type", "application/x-ndjson"), line.getBytes(StandardCharsets.UTF_8));
        Article article =
                ((Normalised.Articles) reader.read(capture)).articles().get(0);
        return ArticleDocument.of(
                article.capturedAs(new CaptureReference("generated.warc.gz", 0, capture.digest(), now)), now);
    }
}

package fr.rotative.cli.speed;

import fr.rotative.bench.speed.Figure;
import fr.rotative.bench.speed.GeneratedText;
import fr.rotative.cli.speed.Recording.Both;
import fr.rotative.demo.paper.DemoArticle;
import fr.rotative.demo.paper.DemoArticles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;

/** How an archive answers questions of every kind, one at a time and many at once. */
final class SearchFigures {
    private static final int VARIANTS = 15;
    private static final List<Integer> CLIENTS = List.of(1, 8, 32);

    private final Straight archive;
    private final Straight elasticsearch;
    private final Recording recording;
    private final long seed;

    /** @param seed the same questions come for the same */
    SearchFigures(Straight archive, Straight elasticsearch, Recording recording, long seed) {
        this.archive = archive;
        this.elasticsearch = elasticsearch;
        this.recording = recording;
        this.seed = seed;
    }

    /** How the figures of an archive of some size begin. */
    static String name(int size) {
        return String.format(Locale.ROOT, "%,d articles, ", size);
    }

    /** @param told of each kind of question that is measured */
    List<Figure> of(int size, Consumer<String> told) throws IOException, InterruptedException {
        GeneratedText words = new GeneratedText(
                DemoArticles.bundled().all().stream().map(DemoArticle::title).toList(), seed);
        SearchTimes times = new SearchTimes(archive, elasticsearch);
        List<Figure> figures = new ArrayList<>();
        List<AskedAgain> mixed = new ArrayList<>();
        for (QueryKind kind : QueryKind.ALL) {
            told.accept("Measuring " + name(size) + kind.name());
            List<Both> questions = questions(kind, words);
            List<AskedAgain> api = questions.stream().map(Both::api).toList();
            List<AskedAgain> pages = questions.stream().map(Both::page).toList();
            figures.addAll(times.of(name(size) + kind.name(), api, pages));
            mixed.addAll(api);
        }
        figures.addAll(new CompletionTimes(archive).of(name(size), words));
        Collections.shuffle(mixed, new Random(seed));
        for (int clients : CLIENTS) {
            figures.addAll(new Throughput(archive, elasticsearch, mixed).of(name(size), clients));
        }
        return figures;
    }

    private List<Both> questions(QueryKind kind, GeneratedText words) throws IOException, InterruptedException {
        List<Both> questions = new ArrayList<>();
        for (int variant = 0; variant < VARIANTS; variant++) {
            questions.add(recording.asked(kind, kind.parameters().apply(words)));
        }
        return questions;
    }
}

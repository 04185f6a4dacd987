package fr.rotative.cli.speed;

import fr.rotative.bench.speed.Figure;
import fr.rotative.bench.speed.GeneratedText;
import fr.rotative.cli.speed.Recording.Both;
import fr.rotative.demo.paper.DemoArticle;
import fr.rotative.demo.paper.DemoArticles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        Map<QueryKind, List<String>> asked = asked(words);
        told.accept("Warming up with " + name(size) + "questions of all kinds");
        Map<QueryKind, List<Both>> first = recorded(asked);
        new WarmingUp(archive).ask(mixed(first, Both::api));
        new WarmingUp(archive).ask(mixed(first, Both::page));
        List<Figure> figures = new ArrayList<>();
        for (QueryKind kind : QueryKind.ALL) {
            told.accept("Measuring " + name(size) + kind.name());
            figures.addAll(new SearchTimes(archive, elasticsearch)
                    .of(name(size) + kind.name(), recorded(kind, Objects.requireNonNull(asked.get(kind)))));
        }
        told.accept("Measuring " + name(size) + "completions and many clients");
        figures.addAll(new CompletionTimes(archive).of(name(size), words));
        List<AskedAgain> mixed = mixed(recorded(asked), Both::api);
        for (int clients : CLIENTS) {
            figures.addAll(new Throughput(archive, elasticsearch, mixed).of(name(size), clients));
        }
        return figures;
    }

    /** What is asked of each kind, as parameters. */
    private static Map<QueryKind, List<String>> asked(GeneratedText words) {
        Map<QueryKind, List<String>> asked = new LinkedHashMap<>();
        for (QueryKind kind : QueryKind.ALL) {
            asked.put(
                    kind,
                    Stream.generate(() -> kind.parameters().apply(words))
                            .limit(VARIANTS)
                            .toList());
        }
        return asked;
    }

    private Map<QueryKind, List<Both>> recorded(Map<QueryKind, List<String>> asked)
            throws IOException, InterruptedException {
        Map<QueryKind, List<Both>> recorded = new LinkedHashMap<>();
        for (Map.Entry<QueryKind, List<String>> ofKind : asked.entrySet()) {
            recorded.put(ofKind.getKey(), recorded(ofKind.getKey(), ofKind.getValue()));
        }
        return recorded;
    }

    /** Just before it is measured: a later page is of a moment that is not held for long. */
    private List<Both> recorded(QueryKind kind, List<String> asked) throws IOException, InterruptedException {
        List<Both> recorded = new ArrayList<>();
        for (String parameters : asked) {
            recorded.add(recording.asked(kind, parameters));
        }
        return recorded;
    }

    private List<AskedAgain> mixed(Map<QueryKind, List<Both>> questions, Function<Both, AskedAgain> which) {
        List<AskedAgain> mixed = questions.values().stream()
                .flatMap(List::stream)
                .map(which)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(mixed, new Random(seed));
        return mixed;
    }
}

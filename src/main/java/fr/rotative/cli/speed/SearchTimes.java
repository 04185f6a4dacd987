package fr.rotative.cli.speed;

import fr.rotative.bench.speed.Bar;
import fr.rotative.bench.speed.Figure;
import fr.rotative.bench.speed.Samples;
import fr.rotative.cli.speed.Recording.Both;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How long the archive takes to answer, beside the same questions straight to Elasticsearch, each in turn. */
final class SearchTimes {
    private static final int ROUNDS = 8;
    private static final Bar API_HALF = Bar.atMost(1.15);
    private static final Bar API_ALL = Bar.atMost(1.3);
    private static final Bar PAGE_HALF = Bar.atMost(1.3);

    private final Straight archive;
    private final Straight elasticsearch;

    SearchTimes(Straight archive, Straight elasticsearch) {
        this.archive = archive;
        this.elasticsearch = elasticsearch;
    }

    /**
     * @param name what the figures are of
     * @param questions of one kind
     */
    List<Figure> of(String name, List<Both> questions) throws IOException, InterruptedException {
        Pair ofApi = measured(questions.stream().map(Both::api).toList());
        Pair ofPages = measured(questions.stream().map(Both::page).toList());
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(name + ": API, p50", ofApi.archive.percentile(50), "ms"));
        figures.add(Figure.of(name + ": API, p95", ofApi.archive.percentile(95), "ms"));
        figures.add(Figure.of(name + ": API, p99", ofApi.archive.percentile(99), "ms"));
        figures.add(Figure.ratio(name + ": API / Elasticsearch, p50", ofApi.ratio(50), API_HALF));
        figures.add(Figure.ratio(name + ": API / Elasticsearch, p99", ofApi.ratio(99), API_ALL));
        figures.add(Figure.of(name + ": page, p50", ofPages.archive.percentile(50), "ms"));
        figures.add(Figure.ratio(name + ": page / Elasticsearch, p50", ofPages.ratio(50), PAGE_HALF));
        return figures;
    }

    private record Pair(Samples archive, Samples elasticsearch) {
        double ratio(int percent) {
            return archive.percentile(percent) / elasticsearch.percentile(percent);
        }
    }

    /** The first round warms up. Who comes first changes, so that neither finds what the other has just warmed. */
    private Pair measured(List<AskedAgain> all) throws IOException, InterruptedException {
        Pair pair = new Pair(new Samples(), new Samples());
        Pair forgotten = new Pair(new Samples(), new Samples());
        for (int round = 0; round <= ROUNDS; round++) {
            for (AskedAgain asked : all) {
                measure(asked, round % 2 == 0, round == 0 ? forgotten : pair);
            }
        }
        return pair;
    }

    private void measure(AskedAgain asked, boolean archiveFirst, Pair into) throws IOException, InterruptedException {
        if (archiveFirst) {
            into.archive.add(archive.get(asked.path()));
        }
        into.elasticsearch.add(elasticsearch.ask(asked.questions()));
        if (!archiveFirst) {
            into.archive.add(archive.get(asked.path()));
        }
    }
}

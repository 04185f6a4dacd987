package fr.rotative.cli.speed;

import fr.rotative.bench.speed.Bar;
import fr.rotative.bench.speed.Figure;
import java.time.Duration;
import java.util.List;

/** How many questions are answered a second when several clients ask at once, of the archive and of Elasticsearch. */
final class Throughput {
    private static final Duration TIME = Duration.ofSeconds(8);
    private static final int TURNS = 2;
    private static final int CROWD = 32;
    private static final Bar SHARE = Bar.atLeast(0.9);
    private static final Bar NONE = Bar.atMost(0);

    private final Straight archive;
    private final Straight elasticsearch;
    private final List<AskedAgain> questions;

    Throughput(Straight archive, Straight elasticsearch, List<AskedAgain> questions) {
        this.archive = archive;
        this.elasticsearch = elasticsearch;
        this.questions = questions;
    }

    /** @param clients how many ask at once */
    List<Figure> of(String name, int clients) throws InterruptedException {
        Crowd crowd = new Crowd(clients, questions);
        double ofArchive = 0;
        double ofElasticsearch = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            ofArchive += crowd.rate(TIME, question -> archive.get(question.path()));
            ofElasticsearch += crowd.rate(TIME, question -> elasticsearch.ask(question.questions()));
        }
        String who = name + clients + (clients == 1 ? " client" : " clients");
        double share = ofArchive / ofElasticsearch;
        return List.of(
                Figure.of(who + ", answers", ofArchive / TURNS, "/s"),
                clients == CROWD
                        ? Figure.ratio(who + ", API / Elasticsearch", share, SHARE)
                        : Figure.of(who + ", API / Elasticsearch", share, ""),
                Figure.ratio(who + ", errors", crowd.errors(), NONE));
    }
}

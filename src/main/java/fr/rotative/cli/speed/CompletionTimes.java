package fr.rotative.cli.speed;

import fr.rotative.bench.speed.Bar;
import fr.rotative.bench.speed.Figure;
import fr.rotative.bench.speed.GeneratedText;
import fr.rotative.bench.speed.Samples;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** How long the completions of what a reader types take. */
final class CompletionTimes {
    private static final int PREFIXES = 40;
    private static final int ROUNDS = 6;
    private static final int LEAST_LETTERS = 2;
    private static final int MORE_LETTERS = 4;
    private static final Bar BAR = Bar.atMost(50);

    private final Straight archive;

    CompletionTimes(Straight archive) {
        this.archive = archive;
    }

    List<Figure> of(String name, GeneratedText words) throws IOException, InterruptedException {
        List<String> paths = Stream.generate(() -> prefix(words))
                .limit(PREFIXES)
                .map(prefix -> "/api/v1/suggest?q=" + URLEncoder.encode(prefix, StandardCharsets.UTF_8))
                .toList();
        Samples samples = new Samples();
        for (int round = 0; round <= ROUNDS; round++) {
            for (String path : paths) {
                Samples into = round == 0 ? new Samples() : samples;
                into.add(archive.get(path));
            }
        }
        return List.of(
                Figure.of(name + "completions, p50", samples.percentile(50), "ms"),
                Figure.of(name + "completions, p95", samples.percentile(95), "ms", BAR));
    }

    private static String prefix(GeneratedText words) {
        String word = words.word().replaceAll("[^\\p{L}]", "");
        int letters = LEAST_LETTERS + words.number(MORE_LETTERS);
        return word.length() < letters ? prefix(words) : word.substring(0, letters);
    }
}

package fr.rotative.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.rotative.capture.Capture;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No bytes make the normaliser fail or hang. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RobustnessTest {
    private static final Normaliser NORMALISER = Normaliser.create();
    private static final long SEED = 20011106;
    private static final int MUTANTS_OF_A_PAGE = 40;

    private final Random random = new Random(SEED);
    private final List<UnaryOperator<byte[]>> mutations =
            List.of(this::cut, this::splice, this::reorder, this::scatter, this::cut);

    @Test
    void mutatedPagesNeverMakeItFail() {
        for (Fixture page : Fixture.all()) {
            for (int i = 0; i < MUTANTS_OF_A_PAGE; i++) {
                byte[] mutant =
                        mutations.get(i % mutations.size()).apply(page.capture().body());
                Capture capture = Fixture.capture("http://www.journaldunet.com/0102/x.shtml", "text/html", mutant);
                assertThatCode(() -> NORMALISER.normalise(capture))
                        .as("mutant %d of %s", i, page)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void randomBytesAreNoArticle() {
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(5_000)];
            random.nextBytes(bytes);
            assertThat(NORMALISER
                            .normalise(Fixture.capture("http://example.org/x", "text/html", bytes))
                            .kind())
                    .isEqualTo(PageKind.NOT_AN_ARTICLE);
        }
    }

    @Test
    void aPageOfFiveMegabytesCostsLessThanASecond() {
        String paragraph = "<p>Le site de vente de livres anciens boucle son deuxième tour de table, dit-il.</p>\n";
        assertIsQuick("<html><body><h1>Un titre</h1>" + paragraph.repeat(5_000_000 / paragraph.length()));
    }

    @Test
    void aHundredThousandNestedTagsCostLessThanASecond() {
        for (String tag : List.of("<div>", "<b>", "<table><tr><td>", "<font size=2>", "<ul><li>", "<a href=x>")) {
            long tags = tag.chars().filter(c -> c == '<').count();
            assertIsQuick("<html><body>" + tag.repeat((int) (100_000 / tags)) + "Un texte tout au fond de la page.");
        }
    }

    @Test
    void aPageOfMillionsOfTagsIsRefused() {
        byte[] page = "<html><body>".concat("<b>".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(NORMALISER.normalise(Fixture.capture("http://example.org/x", "text/html", page)))
                .isInstanceOfSatisfying(
                        Normalised.NotAnArticle.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Normalised.Reason.TOO_LARGE));
    }

    @Test
    void longLinesWithoutSpacesCostLessThanASecond() {
        assertIsQuick("<html><body><p>" + "a(".repeat(1_000_000));
        assertIsQuick("<html><body><p>" + "| ".repeat(1_000_000));
        assertIsQuick("<html><body><p>" + "1".repeat(1_000_000));
    }

    /** In time of the processor: what else the machine does is not the page's cost. */
    private static void assertIsQuick(String html) {
        Capture capture = Fixture.capture("http://example.org/x", "text/html", html.getBytes(StandardCharsets.UTF_8));
        NORMALISER.normalise(capture);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        NORMALISER.normalise(capture);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    private byte[] cut(byte[] page) {
        int start = random.nextInt(page.length);
        return Arrays.copyOfRange(page, start, start + random.nextInt(page.length - start));
    }

    private byte[] splice(byte[] page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = random.nextInt(page.length);
        out.write(page, 0, at);
        out.writeBytes(cut(page));
        out.write(page, at, page.length - at);
        return out.toByteArray();
    }

    private byte[] reorder(byte[] page) {
        int at = random.nextInt(page.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(page, at, page.length - at);
        out.write(page, 0, at);
        return out.toByteArray();
    }

    private byte[] scatter(byte[] page) {
        byte[] out = page.clone();
        for (int i = 0; i < out.length / 50; i++) {
            out[random.nextInt(out.length)] = (byte) random.nextInt(256);
        }
        return out;
    }
}

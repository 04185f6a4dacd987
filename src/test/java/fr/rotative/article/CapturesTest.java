package fr.rotative.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapturesTest {
    private static final CaptureReference MARCH = capture("b.warc.gz", 0, "2026-03-01T00:00:00Z");
    private static final CaptureReference APRIL = capture("a.warc.gz", 900, "2026-04-01T00:00:00Z");
    private static final CaptureReference MAY = capture("a.warc.gz", 100, "2026-05-01T00:00:00Z");

    @Test
    void are_told_oldest_first_wherever_they_lie() {
        assertThat(new Captures(List.of(MAY, MARCH, APRIL)).oldestFirst()).containsExactly(MARCH, APRIL, MAY);
    }

    @Test
    void count_once_however_often_they_are_met() {
        assertThat(new Captures(List.of(MARCH, MAY)).with(MAY).with(new Captures(List.of(MARCH, APRIL))))
                .isEqualTo(new Captures(List.of(MARCH, APRIL, MAY)));
    }

    @Test
    void of_one_moment_are_told_apart_by_where_they_lie() {
        CaptureReference page = capture("a.warc.gz", 0, "2026-03-01T00:00:00Z");
        CaptureReference printView = capture("a.warc.gz", 512, "2026-03-01T00:00:00Z");

        assertThat(Captures.NONE.with(printView).with(page).oldestFirst()).containsExactly(page, printView);
    }

    private static CaptureReference capture(String warcFile, long offset, String fetchedAt) {
        return new CaptureReference(warcFile, offset, "sha1:ABC", Instant.parse(fetchedAt));
    }
}

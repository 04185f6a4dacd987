package fr.rotative.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplesTest {
    @Test
    void a_percentile_is_the_time_within_which_so_many_of_a_hundred_were_done() {
        Samples samples = new Samples();
        IntStream.rangeClosed(1, 200).map(i -> 201 - i).forEach(i -> samples.add(Duration.ofMillis(i)));

        assertThat(samples.percentile(50)).isEqualTo(100);
        assertThat(samples.percentile(99)).isEqualTo(198);
        assertThat(samples.percentile(100)).isEqualTo(200);
    }

    @Test
    void nothing_has_no_percentile() {
        assertThatThrownBy(() -> new Samples().percentile(50)).hasMessage("Nothing was measured");
    }
}

package fr.rotative.web.admission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.web.admission.RateLimit.Balance;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private long now;
    private final RateLimit rates = new RateLimit(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void a_client_has_its_quota_at_once_and_then_as_it_comes_back() {
        assertThat(rates.take("a", 60, 59)).isEqualTo(new Balance(true, 60, 1, 59, 0));
        assertThat(rates.take("a", 60, 1)).isEqualTo(new Balance(true, 60, 0, 60, 0));
        assertThat(rates.take("a", 60, 4)).isEqualTo(new Balance(false, 60, 0, 60, 4));

        now += Duration.ofSeconds(4).toNanos();
        assertThat(rates.take("a", 60, 4).allowed()).isTrue();
    }

    @Test
    void clients_do_not_pay_for_each_other() {
        rates.take("a", 60, 60);

        assertThat(rates.take("b", 60, 1).remaining()).isEqualTo(59);
    }

    @Test
    void what_costs_more_than_the_quota_takes_all_of_it() {
        assertThat(rates.take("a", 5, 8).allowed()).isTrue();
        assertThat(rates.take("a", 5, 1).allowed()).isFalse();
    }

    @Test
    void clients_without_number_do_not_fill_the_memory() {
        for (int client = 0; client < RateLimit.MOST_CLIENTS + 500; client++) {
            rates.take("client " + client, 60, 1);
        }

        assertThat(rates.clients()).isEqualTo(RateLimit.MOST_CLIENTS);
    }
}

package fr.rotative.web.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.rotative.web.admission.Room.FullException;
import fr.rotative.web.admission.Room.Place;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RoomTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void who_finds_places_and_queue_full_is_turned_away_at_once() {
        Room room = new Room(2, 1, LONG);
        Place first = room.enter(1);
        room.enter(1);
        CompletableFuture<Place> waiting = CompletableFuture.supplyAsync(() -> room.enter(1));
        await().until(() -> room.waiting() == 1);

        assertThatThrownBy(() -> room.enter(1)).isInstanceOf(FullException.class);
        first.close();
        waiting.join().close();
        assertThat(room.taken()).isEqualTo(1);
        assertThat(room.waiting()).isZero();
    }

    @Test
    void who_waits_too_long_is_turned_away_and_takes_no_room() {
        Room room = new Room(1, 1, Duration.ZERO);
        Place only = room.enter(1);

        assertThatThrownBy(() -> room.enter(1)).isInstanceOf(FullException.class);
        only.close();
        assertThat(room.taken()).isZero();
        room.enter(1).close();
    }

    @Test
    void a_costly_request_takes_several_places_but_never_more_than_there_are() {
        Room room = new Room(4, 0, Duration.ZERO);

        try (Place export = room.enter(8)) {
            assertThat(export).isNotNull();
            assertThat(room.taken()).isEqualTo(4);
            assertThatThrownBy(() -> room.enter(1)).isInstanceOf(FullException.class);
        }
        assertThat(room.taken()).isZero();
    }

    @Test
    void who_waits_is_not_overtaken_by_those_who_need_less() {
        Room room = new Room(2, 2, LONG);
        Place one = room.enter(1);
        CompletableFuture<Place> both = CompletableFuture.supplyAsync(() -> room.enter(2));
        await().until(() -> room.waiting() == 1);
        CompletableFuture<Place> later = CompletableFuture.supplyAsync(() -> room.enter(1));
        await().until(() -> room.waiting() == 2);

        one.close();
        Place big = both.join();
        assertThat(later).isNotDone();
        big.close();
        later.join().close();
    }
}

package fr.rotative.crawl.frontier;

import java.util.Map;

/**
 * How many addresses the frontier knows.
 *
 * @param byState every one of them once, by its last visit; a state that none is in may be absent
 * @param due those that are due and that nobody has leased
 */
public record FrontierCounts(Map<State, Long> byState, long due) {
    public FrontierCounts {
        byState = Map.copyOf(byState);
    }

    public long known() {
        return byState.values().stream().mapToLong(Long::longValue).sum();
    }

    public long in(State state) {
        return byState.getOrDefault(state, 0L);
    }
}

package fr.rotative.search.request;

import java.util.List;

/**
 * Which part of a long list.
 *
 * @param number from 1
 * @param size how many items a page has
 */
public record PageNumber(int number, int size) {

    /** @throws IllegalArgumentException if there can be no such page */
    public PageNumber {
        if (number < 1 || size < 1) {
            throw new IllegalArgumentException("No page " + number + " of " + size);
        }
    }

    public PageNumber first() {
        return new PageNumber(1, size);
    }

    /** What stands on this page; nothing past the last. */
    public <T> List<T> of(List<T> list) {
        long from = Math.min((long) (number - 1) * size, list.size());
        return list.subList((int) from, (int) Math.min(from + size, list.size()));
    }

    /** Whether anything is left for the pages after this one. */
    public boolean isBeforeTheLast(long total) {
        return (long) number * size < total;
    }
}

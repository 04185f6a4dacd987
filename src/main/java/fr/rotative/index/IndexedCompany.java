package fr.rotative.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company as the index of companies knows it.
 *
 * @param names every name, the present one included
 * @param country ISO 3166-1 alpha-2 code
 * @param registered whether it stands in the register, or was discovered in articles
 */
public record IndexedCompany(
        String id,
        String name,
        List<Name> names,
        @Nullable String sector,
        @Nullable String country,
        boolean registered) {

    public IndexedCompany {
        names = List.copyOf(names);
    }

    /** A name and the years in which it held; an absent year is open. */
    public record Name(
            String name, @Nullable Integer from, @Nullable Integer to) {}
}

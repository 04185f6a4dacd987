package fr.rotative.search.result;

import fr.rotative.index.IndexedCompany;
import org.jspecify.annotations.Nullable;

/**
 * A company that articles name.
 *
 * @param name its present one
 * @param registered whether it stands in the register; else it was discovered in articles
 */
public record Company(String id, String name, @Nullable String sector, boolean registered) {

    /** A company of which nothing is known but the id is called by it. */
    public static Company of(String id, @Nullable IndexedCompany known) {
        return known == null
                ? new Company(id, id, null, false)
                : new Company(id, known.name(), known.sector(), known.registered());
    }

    /** One of its names and the years in which it held; an absent year is open. */
    public record Name(
            String name, @Nullable Integer from, @Nullable Integer to) {
        public static Name of(IndexedCompany.Name name) {
            return new Name(name.name(), name.from(), name.to());
        }
    }

    /** That it belonged to another company in these years; an absent year is open. */
    public record Owner(
            Company company,
            @Nullable Integer from,
            @Nullable Integer to) {}
}

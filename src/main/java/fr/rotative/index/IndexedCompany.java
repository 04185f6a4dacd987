package fr.rotative.index;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.rotative.company.words.Folding;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A company as the index of companies knows it.
 *
 * @param names every name, the present one included
 * @param owners the companies that it has belonged to
 * @param country ISO 3166-1 alpha-2 code
 * @param registered whether it stands in the register, or was discovered in articles
 */
public record IndexedCompany(
        String id,
        String name,
        List<Name> names,
        List<Owner> owners,
        @Nullable String sector,
        @Nullable String country,
        boolean registered) {
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");

    public IndexedCompany {
        names = List.copyOf(names);
        // Documents of schema version 1 lack them.
        owners = owners == null ? List.of() : List.copyOf(owners);
    }

    /** A name and the years in which it held; an absent year is open. */
    public record Name(
            String name, @Nullable Integer from, @Nullable Integer to) {}

    /** That it belonged to the company of this id in these years; an absent year is open. */
    public record Owner(
            String id, @Nullable Integer from, @Nullable Integer to) {}

    /** What a name is looked up by, however it is accented, capitalised or hyphenated. */
    public static String key(String name) {
        return Folding.slug(name);
    }

    /** The keys of all its names, which the index has beside them; an apostrophe may be left out: {@code loreal}. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Set<String> keys() {
        return Stream.concat(Stream.of(name), names.stream().map(Name::name))
                .flatMap(name -> Stream.of(name, APOSTROPHE.matcher(name).replaceAll("")))
                .map(IndexedCompany::key)
                .collect(Collectors.toUnmodifiableSet());
    }
}

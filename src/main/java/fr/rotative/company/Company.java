package fr.rotative.company;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A company of the register; {@link fr.rotative.company} describes the columns it is read from.
 *
 * @param name its current index name
 * @param otherNames former names, short names and brands that name it
 * @param ambiguity what else its names may be; empty when the name alone is proof
 * @param cues words that speak for it when its name is ambiguous
 * @param website its host, without scheme
 */
public record Company(
        String id,
        String name,
        List<DatedName> otherNames,
        List<Ownership> owners,
        String sector,
        String country,
        Set<Ambiguity> ambiguity,
        List<String> cues,
        @Nullable String website) {

    public Company {
        otherNames = List.copyOf(otherNames);
        owners = List.copyOf(owners);
        ambiguity = Set.copyOf(ambiguity);
        cues = List.copyOf(cues);
    }

    /** All its names, the current one first, each with the days in which it held. */
    public List<DatedName> names() {
        DatedName current = otherNames.stream()
                .filter(other -> other.name().equals(name))
                .findFirst()
                .orElse(DatedName.always(name));
        Stream<DatedName> others =
                otherNames.stream().filter(other -> !other.name().equals(name));
        return Stream.concat(Stream.of(current), others).toList();
    }

    /** Names it bore and no longer bears, latest first as the register lists them. */
    public List<DatedName> formerNames() {
        return otherNames.stream().filter(other -> other.held().to() != null).toList();
    }

    /** The name it went by on that day: {@code France Télécom} in 2001, {@code Orange} in 2020. */
    public String nameOn(LocalDate day) {
        return formerNames().stream()
                .filter(former -> former.held().contains(day))
                .map(DatedName::name)
                .findFirst()
                .orElse(name);
    }

    /** The company that owns it on that day. */
    public Optional<String> ownerOn(LocalDate day) {
        return owners.stream()
                .filter(ownership -> ownership.held().contains(day))
                .map(Ownership::owner)
                .findFirst();
    }

    public boolean isAmbiguous() {
        return !ambiguity.isEmpty();
    }
}

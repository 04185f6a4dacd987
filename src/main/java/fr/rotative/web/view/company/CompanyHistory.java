package fr.rotative.web.view.company;

import fr.rotative.language.Messages;
import fr.rotative.search.result.Company;
import fr.rotative.search.result.Company.Name;
import fr.rotative.search.result.Dossier;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.view.part.Link;
import fr.rotative.web.view.part.Years;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a company has been called and whom it has belonged to.
 *
 * @param names those that held for a time, oldest first, and the present one; none if it has had no other
 * @param aliases other names that are not of a time: brands, short forms
 */
public record CompanyHistory(List<Dated> names, List<String> aliases, List<Owner> owners) {
    private static final Comparator<Name> OLDEST_FIRST = Comparator.comparing(
                    Name::from, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Name::to, Comparator.nullsLast(Comparator.naturalOrder()));

    /** A name and the years in which it held. */
    public record Dated(String name, String years) {}

    /** A company that it has belonged to; {@code years} is empty where they are not known. */
    public record Owner(Link name, String years) {}

    static CompanyHistory of(Dossier dossier, Messages messages) {
        String present = dossier.company().name();
        List<Name> others = dossier.names().stream()
                .filter(name -> !name.name().equals(present))
                .toList();
        List<Name> dated = others.stream().filter(CompanyHistory::isDated).toList();
        return new CompanyHistory(
                dated.isEmpty() ? List.of() : throughTime(dated, present(dossier), messages),
                others.stream().filter(name -> !isDated(name)).map(Name::name).toList(),
                dossier.owners().stream().map(owner -> owner(owner, messages)).toList());
    }

    private static List<Dated> throughTime(List<Name> dated, Name present, Messages messages) {
        Stream<Dated> former = dated.stream()
                .sorted(OLDEST_FIRST)
                .map(name -> new Dated(name.name(), Years.of(name.from(), name.to(), messages)));
        Dated now = new Dated(
                present.name(),
                isDated(present) ? Years.of(present.from(), null, messages) : messages.say("company.today"));
        return Stream.concat(former, Stream.of(now)).toList();
    }

    private static Name present(Dossier dossier) {
        String present = dossier.company().name();
        return dossier.names().stream()
                .filter(name -> name.name().equals(present) && name.from() != null)
                .findFirst()
                .orElse(new Name(present, null, null));
    }

    private static boolean isDated(Name name) {
        return name.from() != null || name.to() != null;
    }

    private static Owner owner(Company.Owner owner, Messages messages) {
        Company company = owner.company();
        return new Owner(
                new Link(company.name(), Addresses.company(company.id())),
                Years.of(owner.from(), owner.to(), messages));
    }
}

package fr.rotative.web.view.company;

import fr.rotative.language.Message;
import fr.rotative.language.Messages;
import fr.rotative.search.company.CompanyDirectory.Listing;
import fr.rotative.search.company.CompanyDirectory.Part;
import fr.rotative.search.company.CompanyDirectory.Question;
import fr.rotative.web.address.Addresses;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the directory of companies.
 *
 * @param count how many companies there are on all pages, and which
 * @param narrowed whether there are others
 * @param previous the page before; none on the first
 * @param next the page after; none on the last
 */
public record DirectoryView(
        Question asked,
        String count,
        boolean narrowed,
        List<Choice> letters,
        List<Choice> sectors,
        List<CompanyLine> companies,
        @Nullable String previous,
        @Nullable String next) {

    private static final String FIGURES = "0-9";

    /** A letter or a sector with the number of its companies. */
    public record Choice(String label, String companies, String href, boolean chosen) {}

    public static DirectoryView of(Question asked, Listing listing, Messages messages) {
        int page = asked.page().number();
        return new DirectoryView(
                asked,
                count(asked, listing.total(), messages),
                !asked.q().isEmpty() || asked.initial() != null || asked.sector() != null,
                letters(asked, listing.initials(), messages),
                sectors(asked, listing.sectors(), messages),
                listing.companies().stream()
                        .map(entry -> CompanyLine.of(entry, messages))
                        .toList(),
                page == 1 ? null : Addresses.companies(asked.withPage(page - 1)),
                asked.page().isBeforeTheLast(listing.total()) ? Addresses.companies(asked.withPage(page + 1)) : null);
    }

    private static String count(Question asked, long total, Messages messages) {
        List<Message> which = new ArrayList<>();
        if (asked.initial() != null) {
            which.add(
                    asked.initial().equals(FIGURES)
                            ? Message.of("companies.inFigures")
                            : Message.of("companies.inLetter", asked.initial()));
        }
        if (asked.sector() != null) {
            which.add(Message.of("companies.inSector", messages.name("sector.", asked.sector())));
        }
        if (!asked.q().isEmpty()) {
            which.add(Message.of("companies.named", asked.q()));
        }
        String all = messages.say("companies.count", total);
        return which.isEmpty() ? all : messages.say("companies.which", all, which);
    }

    private static List<Choice> letters(Question asked, List<Part> initials, Messages messages) {
        return initials.stream()
                .map(part -> {
                    boolean chosen = part.value().equals(asked.initial());
                    return new Choice(
                            part.value().equals(FIGURES) ? "0–9" : part.value(),
                            messages.number(part.companies()),
                            Addresses.companies(asked.withInitial(chosen ? null : part.value())),
                            chosen);
                })
                .toList();
    }

    private static List<Choice> sectors(Question asked, List<Part> sectors, Messages messages) {
        return sectors.stream()
                .map(part -> {
                    boolean chosen = part.value().equals(asked.sector());
                    return new Choice(
                            messages.name("sector.", part.value()),
                            messages.number(part.companies()),
                            Addresses.companies(asked.withSector(chosen ? null : part.value())),
                            chosen);
                })
                .sorted(Comparator.comparing(
                        Choice::label, Collator.getInstance(messages.language().locale())))
                .toList();
    }
}

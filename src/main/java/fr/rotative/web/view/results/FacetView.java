package fr.rotative.web.view.results;

import fr.rotative.language.Message;
import fr.rotative.language.Messages;
import fr.rotative.search.query.QuerySentence;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.result.FacetListing;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.FacetParameters;
import fr.rotative.web.address.SearchAddress;
import fr.rotative.web.address.SearchAddress.Parameter;
import fr.rotative.web.view.part.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of all values of a facet.
 *
 * @param sentence the search as it was understood
 * @param count how many values there are on all pages
 * @param search the parameters of the search, which the form keeps
 * @param all every value, while only some are looked for
 * @param partial whether time was up before all articles had been looked at
 * @param previous the page before; none on the first
 * @param next the page after; none on the last
 */
public record FacetView(
        String title,
        String sentence,
        String count,
        String name,
        String action,
        List<Parameter> search,
        Link results,
        @Nullable Link all,
        List<FacetChoice> values,
        boolean partial,
        @Nullable String previous,
        @Nullable String next) {

    public static FacetView of(FacetParameters page, FacetListing listing, Messages messages) {
        FacetListing.Question asked = page.asked();
        SearchRequest search = page.search();
        int number = asked.page().number();
        return new FacetView(
                FacetPanel.title(asked.facet(), messages),
                messages.say(within(listing.query().sentence())),
                messages.say(count(asked.name(), listing.total())),
                asked.name(),
                Addresses.facet(asked.facet()),
                SearchAddress.parameters(search),
                new Link(messages.say("facet.back"), Addresses.search(search)),
                asked.name().isEmpty()
                        ? null
                        : new Link(
                                messages.say("facet.all"), Addresses.facet(FacetParameters.of(search, asked.facet()))),
                listing.values().stream()
                        .map(value -> FacetChoice.of(asked.facet(), value, search, messages))
                        .toList(),
                listing.partial(),
                number == 1 ? null : Addresses.facet(page.withPage(number - 1)),
                asked.page().isBeforeTheLast(listing.total()) ? Addresses.facet(page.withPage(number + 1)) : null);
    }

    /** {@code dans les articles contenant…}: the sentence begins with the bare noun where not all articles are meant. */
    private static Message within(Message sentence) {
        return Message.of(sentence.equals(QuerySentence.EVERYTHING) ? "facet.withinAll" : "facet.within", sentence);
    }

    private static Message count(String name, long total) {
        return name.isEmpty() ? Message.of("facet.names", total) : Message.of("facet.namesWith", total, name);
    }
}

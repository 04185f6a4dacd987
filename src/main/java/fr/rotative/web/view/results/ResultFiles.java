package fr.rotative.web.view.results;

import fr.rotative.language.Messages;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.view.part.Link;
import java.util.List;

/**
 * The results of a page in other forms.
 *
 * @param feed what is new among them
 * @param json the same page for programs
 * @param downloads all of them, as files
 */
public record ResultFiles(String feed, String json, List<Link> downloads) {

    static ResultFiles of(SearchRequest asked, Messages messages) {
        return new ResultFiles(
                Addresses.feed(asked),
                Addresses.searchApi(asked),
                List.of(
                        new Link(messages.say("search.file.spreadsheet"), Addresses.spreadsheet(asked)),
                        new Link(messages.say("search.file.csv"), Addresses.export(asked, "csv")),
                        new Link(messages.say("search.file.ris"), Addresses.export(asked, "ris")),
                        new Link(messages.say("search.file.bibtex"), Addresses.export(asked, "bib")),
                        new Link(messages.say("search.file.ndjson"), Addresses.export(asked, "ndjson"))));
    }
}

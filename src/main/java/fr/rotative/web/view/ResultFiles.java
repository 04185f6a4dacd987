package fr.rotative.web.view;

import fr.rotative.search.SearchRequest;
import fr.rotative.web.address.Addresses;
import java.util.List;

/**
 * The results of a page in other forms.
 *
 * @param feed what is new among them
 * @param json the same page for programs
 * @param downloads all of them, as files
 */
public record ResultFiles(String feed, String json, List<Link> downloads) {

    static ResultFiles of(SearchRequest asked) {
        return new ResultFiles(
                Addresses.feed(asked),
                Addresses.searchApi(asked),
                List.of(
                        new Link("Tableau (CSV pour tableur)", Addresses.spreadsheet(asked)),
                        new Link("Tableau (CSV à virgules)", Addresses.export(asked, "csv")),
                        new Link("Références (RIS : Zotero, EndNote)", Addresses.export(asked, "ris")),
                        new Link("Références (BibTeX)", Addresses.export(asked, "bib")),
                        new Link("Textes entiers (NDJSON)", Addresses.export(asked, "ndjson"))));
    }
}

package fr.rotative.web.view;

import fr.rotative.language.Messages;
import fr.rotative.search.query.QueryForm;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Sort;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.view.part.Link;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How to ask, form by form. */
public record HelpView(List<Form> forms) {

    /** What makes a search narrower, as addresses tell it. */
    public static final String EXAMPLE = "?q=internet&from=2000&to=2001-06";

    /** One form of the query language, with queries that can be tried. */
    public record Form(String name, String syntax, String meaning, List<Link> examples) {
        private static Form of(QueryForm form, Messages messages) {
            return new Form(
                    form.name().toLowerCase(Locale.ROOT),
                    messages.say(form.syntax()),
                    messages.say(form.meaning()),
                    form.examples().stream().map(HelpView::example).toList());
        }
    }

    /** All forms that there are. */
    public static HelpView of(Messages messages) {
        return new HelpView(Arrays.stream(QueryForm.values())
                .map(form -> Form.of(form, messages))
                .toList());
    }

    private static Link example(String q) {
        return new Link(q, Addresses.search(SearchRequest.EVERYTHING.withQ(q).withSort(Sort.RELEVANCE)));
    }
}

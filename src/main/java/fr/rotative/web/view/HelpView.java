package fr.rotative.web.view;

import fr.rotative.search.SearchRequest;
import fr.rotative.search.SearchRequest.Sort;
import fr.rotative.search.query.QueryForm;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.french.Typography;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How to ask, form by form. */
public record HelpView(List<Form> forms) {

    /** One form of the query language, with queries that can be tried. */
    public record Form(String name, String syntax, String meaning, List<Link> examples) {
        private static Form of(QueryForm form) {
            return new Form(
                    form.name().toLowerCase(Locale.ROOT),
                    form.syntax(),
                    Typography.unbreakable(form.meaning()),
                    form.examples().stream().map(HelpView::example).toList());
        }
    }

    /** All forms that there are. */
    public static HelpView all() {
        return new HelpView(Arrays.stream(QueryForm.values()).map(Form::of).toList());
    }

    private static Link example(String q) {
        return new Link(q, Addresses.search(SearchRequest.EVERYTHING.withQ(q).withSort(Sort.RELEVANCE)));
    }
}

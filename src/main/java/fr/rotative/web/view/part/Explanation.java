package fr.rotative.web.view.part;

import fr.rotative.language.Messages;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Extras;
import fr.rotative.search.result.SearchResult.Hit;
import fr.rotative.web.address.Addresses;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why an article was found, or how to ask.
 *
 * @param anchor of the article in the page
 * @param href the same page with the reasons
 * @param reasons none as long as they were not asked for
 */
public record Explanation(String anchor, String href, List<String> reasons) {
    private static final Extras EXPLAINED = new Extras(Set.of(), null, true);

    /** None where nothing can be said: no words were looked for, or they have nothing to do with the finding. */
    static @Nullable Explanation of(Hit hit, SearchRequest asked, Messages messages) {
        if (asked.q().isEmpty() || asked.extras().explain() && hit.why().isEmpty()) {
            return null;
        }
        String anchor = "article-" + hit.article().id().replace('#', '-');
        return new Explanation(
                anchor,
                Addresses.search(asked.withExtras(EXPLAINED)) + "#" + anchor,
                hit.why().stream().map(messages::say).toList());
    }
}

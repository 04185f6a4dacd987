package fr.rotative.web.view.results;

import fr.rotative.search.request.Filters.Selection;
import java.util.HashSet;
import java.util.Set;

/** The selections of a facet that are one click away from another. */
final class Choices {
    private Choices() {}

    static Selection including(Selection selection, String value) {
        return new Selection(with(selection.included(), value), less(selection.excluded(), value));
    }

    static Selection excluding(Selection selection, String value) {
        return new Selection(less(selection.included(), value), with(selection.excluded(), value));
    }

    static Selection without(Selection selection, String value) {
        return new Selection(less(selection.included(), value), less(selection.excluded(), value));
    }

    private static Set<String> with(Set<String> values, String value) {
        Set<String> more = new HashSet<>(values);
        more.add(value);
        return more;
    }

    private static Set<String> less(Set<String> values, String value) {
        Set<String> fewer = new HashSet<>(values);
        fewer.remove(value);
        return fewer;
    }
}

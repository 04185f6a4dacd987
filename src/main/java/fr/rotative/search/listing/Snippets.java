package fr.rotative.search.listing;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.SimpleJsonpMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The passages of an article that match, as escaped HTML with the matching words in {@code <mark>}. */
public final class Snippets {
    private static final String LEAD = "lead";
    private static final String BODY = "paragraphs";
    private static final List<String> FORMS = List.of("", ".folded", ".exact", ".names");
    private static final int PASSAGES = 3;
    private static final int CHARACTERS = 180;

    private static final String MARK = "<mark>";
    private static final String APOSTROPHES = "&'’‘ʼ´`";

    /** Elasticsearch marks the token, of which the elided article is a part: {@code l’avocat}. */
    private static final Pattern MARKED_ARTICLE =
            Pattern.compile(MARK + "((?iu:" + MarkedText.ELIDED_ARTICLE + ")(?:&#x27;|['’‘ʼ´`]))(?=[^<])");

    private static final Pattern CROSS_HEAD = Pattern.compile("^## ");

    private Snippets() {}

    /** @param marks what is marked in each field */
    public static Highlight highlight(Map<String, Query> marks) {
        return Highlight.of(h -> h.type(HighlighterType.Unified)
                .encoder(HighlighterEncoder.Html)
                .preTags(MARK)
                .postTags("</mark>")
                .boundaryScannerLocale("fr-FR")
                .fields(LEAD, field(LEAD, marks, 1).noMatchSize(0).build())
                .fields(
                        BODY,
                        field(BODY, marks, PASSAGES).noMatchSize(CHARACTERS).build()));
    }

    static List<String> of(Map<String, List<String>> highlights) {
        return Stream.concat(
                        highlights.getOrDefault(LEAD, List.of()).stream(),
                        highlights.getOrDefault(BODY, List.of()).stream())
                .map(Snippets::polished)
                .limit(PASSAGES)
                .toList();
    }

    static String polished(String passage) {
        String marked =
                marksBeforeApostrophe(passage) ? MARKED_ARTICLE.matcher(passage).replaceAll("$1" + MARK) : passage;
        return CROSS_HEAD.matcher(marked).replaceFirst("");
    }

    /** Whether an apostrophe, written as it is or escaped, follows the first letters of a mark: seldom, and quickly seen. */
    private static boolean marksBeforeApostrophe(String passage) {
        for (int at = passage.indexOf(MARK); at >= 0; at = passage.indexOf(MARK, at + 1)) {
            int end = at + MARK.length();
            while (end < passage.length() && Character.isLetter(passage.charAt(end))) {
                end++;
            }
            if (end < passage.length() && APOSTROPHES.indexOf(passage.charAt(end)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static HighlightField.Builder field(String name, Map<String, Query> marks, int passages) {
        Query marked = Objects.requireNonNull(marks.get(name));
        return new HighlightField.Builder()
                .matchedFields(forms(name, marked))
                .highlightQuery(marked)
                .numberOfFragments(passages)
                .fragmentSize(CHARACTERS)
                .order(HighlighterOrder.Score);
    }

    /** Those that the query looks at: Elasticsearch runs it for each, which is most of the time that a search takes. */
    private static List<String> forms(String name, Query marked) {
        String query = JsonpUtils.toJsonString(marked, SimpleJsonpMapper.INSTANCE);
        List<String> forms = FORMS.stream()
                .map(name::concat)
                .filter(form -> query.contains('"' + form + '"'))
                .toList();
        return forms.isEmpty() ? List.of(name) : forms;
    }
}

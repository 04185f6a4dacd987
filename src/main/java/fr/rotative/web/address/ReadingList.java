package fr.rotative.web.address;

import fr.rotative.article.ArticleId;
import fr.rotative.language.Message;
import fr.rotative.web.address.SearchAddress.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Articles that a reader has put together, as parameters of an address: {@code article} for each, in the reader's order,
 * and {@code note} for each that has one, its id before the words.
 *
 * @param articles their ids, no more than {@value #MOST}
 * @param notes by id
 */
public record ReadingList(List<ArticleId> articles, Map<String, String> notes) {
    /** As many as one answer can hold. */
    public static final int MOST = 100;

    private static final String ARTICLE = "article";
    private static final String NOTE = "note";

    public ReadingList {
        articles = List.copyOf(articles);
        notes = Map.copyOf(notes);
    }

    /**
     * @param query what stands after the question mark, if there is one
     * @throws fr.rotative.web.problem.ProblemException if a parameter is unknown, an id has not the form of one, or
     *     there are too many
     */
    public static ReadingList read(@Nullable String query) {
        QueryParameters given = QueryParameters.of(query, List.of(ARTICLE, NOTE));
        List<String> ids = given.all(ARTICLE).stream().distinct().toList();
        ids.stream().filter(id -> !ArticleId.isValid(id)).findFirst().ifPresent(id -> {
            throw QueryParameters.bad(ARTICLE, id, Message.of("problem.notAnId", id), Message.of("problem.removeIt"));
        });
        if (ids.size() > MOST) {
            throw QueryParameters.bad(
                    ARTICLE,
                    String.valueOf(ids.size()),
                    Message.of("problem.tooMany", ids.size()),
                    Message.of("problem.keepAtMost", MOST));
        }
        return new ReadingList(ids.stream().map(ArticleId::new).toList(), notes(given));
    }

    private static Map<String, String> notes(QueryParameters given) {
        Map<String, String> notes = new LinkedHashMap<>();
        for (String note : given.all(NOTE)) {
            String[] idAndWords = note.split(" ", 2);
            if (idAndWords.length == 2 && !idAndWords[1].isBlank()) {
                notes.put(idAndWords[0], idAndWords[1].strip());
            }
        }
        return notes;
    }

    List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        articles.forEach(id -> parameters.add(new Parameter(ARTICLE, id.value())));
        articles.stream()
                .filter(id -> notes.containsKey(id.value()))
                .forEach(id -> parameters.add(new Parameter(NOTE, id.value() + " " + notes.get(id.value()))));
        return parameters;
    }
}

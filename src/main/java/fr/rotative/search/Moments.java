package fr.rotative.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import fr.rotative.article.ArticleDocument;
import fr.rotative.index.ArchiveIndex;
import org.jspecify.annotations.Nullable;

/**
 * The points in time at which readers page through results, so that no article comes twice or is passed over while others
 * are indexed. A moment is held from the second page on: most readers never ask for it. One that was let go in the
 * meantime is replaced by the present.
 */
final class Moments {
    /** How long a reader may take over a page. */
    static final Time KEPT = Time.of(t -> t.time("10m"));

    private static final int NOT_FOUND = 404;

    private final Archive archive;

    Moments(Archive archive) {
        this.archive = archive;
    }

    /** A later page; reads it at the cursor's moment, or at the present where that is gone. */
    Answer answer(Question question, Cursor cursor, Deadline deadline) {
        if (cursor.moment() == null) {
            return ask(question.at(cursor.at(open())), deadline);
        }
        try {
            return ask(question.at(cursor), deadline);
        } catch (UnavailableException e) {
            if (!isGone(e.getCause())) {
                throw e;
            }
            return ask(question.at(cursor.at(open())), deadline);
        }
    }

    private Answer ask(Question there, Deadline deadline) {
        SearchResponse<ArticleDocument> response =
                archive.answer(client -> client.search(there.ask(deadline), ArticleDocument.class));
        return new Answer(there, response);
    }

    private String open() {
        return archive.answer(client ->
                        client.openPointInTime(o -> o.index(ArchiveIndex.ALIAS).keepAlive(KEPT)))
                .id();
    }

    private static boolean isGone(@Nullable Throwable cause) {
        return cause instanceof ElasticsearchException refused && refused.status() == NOT_FOUND;
    }
}

package fr.rotative.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * By which registers of companies the articles of an index were read, as the index itself notes it: the fingerprints of
 * all that may have recognised an article of it. While there is one, every article names its companies by that.
 */
public final class RegisterMarks {
    private static final String KEY = "registers";

    /** Stands for whatever registers came before. */
    private static final String FORMER = "former";

    private final ElasticsearchClient client;
    private final String index;
    private final IndexNotes notes;

    RegisterMarks(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
        this.notes = new IndexNotes(client, index);
    }

    /** Whether no article was read by another register. */
    public boolean areOnly(String fingerprint) {
        return Set.of(fingerprint).containsAll(marks());
    }

    /** To be called before articles are written that were read by this register. */
    public void add(String fingerprint) {
        Set<String> marks = new TreeSet<>(marks());
        if (marks.add(fingerprint)) {
            notes.put(KEY, List.copyOf(marks));
        }
    }

    /** Every article is about to be read by this register. */
    void beginRevision(String fingerprint) {
        notes.put(KEY, List.of(FORMER, fingerprint));
    }

    /** Every article was read again; a register by which others were written meanwhile stays noted. */
    void endRevision() {
        Set<String> marks = new TreeSet<>(marks());
        marks.remove(FORMER);
        notes.put(KEY, List.copyOf(marks));
    }

    private Set<String> marks() {
        return notes.find(KEY).map(Set::copyOf).orElseGet(() -> isEmpty() ? Set.of() : Set.of(FORMER));
    }

    private boolean isEmpty() {
        return Attempt.to("count " + index, () -> client.count(c -> c.index(index)))
                        .count()
                == 0;
    }
}

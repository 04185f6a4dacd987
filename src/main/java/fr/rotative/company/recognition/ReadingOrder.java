package fr.rotative.company.recognition;

import fr.rotative.company.words.Passage;
import java.util.Comparator;
import java.util.List;

/** Companies in the order in which the article first names them. */
final class ReadingOrder implements Comparator<Recognised> {
    private final List<Passage> passages;

    ReadingOrder(List<Passage> passages) {
        this.passages = passages;
    }

    @Override
    public int compare(Recognised one, Recognised other) {
        return Comparator.comparingInt(this::passage)
                .thenComparingInt(company -> company.spans().get(0).from())
                .compare(one, other);
    }

    private int passage(Recognised company) {
        return passages.indexOf(company.spans().get(0).passage());
    }
}

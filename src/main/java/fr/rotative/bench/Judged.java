package fr.rotative.bench;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A query with the articles that answer it.
 *
 * @param id names the query in reports
 * @param text as a reader types it
 * @param match null where the set leaves it open
 * @param grades by the id of the article, or the one that it had in another archive: 0 for no answer, the higher the better
 */
public record Judged(String id, String text, @Nullable Match match, Map<String, Integer> grades) {
    public Judged {
        grades = Map.copyOf(grades);
    }

    /** Whether some article answers it; without one there is nothing to measure. */
    boolean hasAnswer() {
        return grades.values().stream().anyMatch(grade -> grade > 0);
    }

    /** The grade of an article that was found, 0 if nobody graded it. */
    int grade(Found article) {
        Integer grade = grades.get(article.id());
        if (grade == null && article.externalId() != null) {
            grade = grades.get(article.externalId());
        }
        return grade == null ? 0 : grade;
    }
}

package fr.rotative.search.result;

import fr.rotative.article.ListedArticle;
import fr.rotative.search.result.SearchResult.Timeline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company through its articles.
 *
 * @param articles how many articles name it
 * @param names its names through time, the present one among them
 * @param owners the companies that it has belonged to
 * @param timeline its articles per month beside all articles of the archive
 * @param companions the companies most often named with it
 * @param first its oldest article; none if none is dated
 * @param latest the newest articles that name it
 * @param central the articles that are about it
 */
public record Dossier(
        Company company,
        long articles,
        List<Company.Name> names,
        List<Company.Owner> owners,
        Timeline timeline,
        List<Companion> companions,
        @Nullable ListedArticle first,
        List<ListedArticle> latest,
        Central central) {

    /**
     * Another company named in the same articles.
     *
     * @param articles in how many
     * @param years in how many of each year, the undated left out
     */
    public record Companion(Company company, long articles, List<Year> years) {}

    /** How many articles a year has. */
    public record Year(int year, long articles) {}

    /**
     * The articles of which a company is the subject.
     *
     * @param total how many there are
     * @param newest some of them, newest first
     */
    public record Central(long total, List<ListedArticle> newest) {}

    /** The newest article; none if none is dated. */
    public @Nullable ListedArticle last() {
        return latest.isEmpty() || latest.get(0).published() == null ? null : latest.get(0);
    }
}

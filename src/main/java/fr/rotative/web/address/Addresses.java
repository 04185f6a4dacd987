package fr.rotative.web.address;

import fr.rotative.search.company.CompanyDirectory;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.Filters;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.result.FacetListing;
import fr.rotative.web.address.SearchAddress.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Where everything is: paths from the root of the server, percent-encoded (RFC 3986). */
public final class Addresses {
    public static final String HOME = "/";
    public static final String SEARCH = "/recherche";
    public static final String COMPANIES = "/societes";
    public static final String FACETS = SEARCH + "/facettes";
    public static final String ARTICLES_API = "/api/v1/articles";
    public static final String COMPANIES_API = "/api/v1/companies";
    public static final String CHRONOLOGY = "/chronologie";
    public static final String CHRONOLOGY_API = "/api/v1/timeline";
    public static final String COVERAGE = "/couverture";
    public static final String COVERAGE_API = "/api/v1/coverage";
    public static final String HELP = "/aide";
    public static final String API = "/api";
    public static final String READING_LIST = "/dossier";
    public static final String SUGGEST_API = "/api/v1/suggest";

    private static final String ARTICLES = "/articles";
    private static final List<String> PAGES = List.of(HOME, API);
    private static final List<String> ROOMS =
            List.of(ARTICLES, SEARCH, COMPANIES, CHRONOLOGY, COVERAGE, HELP, READING_LIST);

    private Addresses() {}

    /** Whether there is a page to read at an address; if not, there is a file, or something for programs. */
    public static boolean isPage(String address) {
        String path = address.split("[?#]", 2)[0];
        return PAGES.contains(path)
                || ROOMS.stream().anyMatch(room -> path.equals(room) || path.startsWith(room + "/"));
    }

    /** The page of an article; the id of a brief has a {@code #} in it. */
    public static String article(String id) {
        return ARTICLES + "/" + encoded(id);
    }

    /** The page of an article that a search found, with what was looked for marked in it. */
    public static String found(String id, SearchRequest search) {
        return with(SearchAddress.reading(search), article(id));
    }

    /** The page of a company. */
    public static String company(String id) {
        return COMPANIES + "/" + encoded(id);
    }

    /** A page of the directory of companies. */
    public static String companies(CompanyDirectory.Question asked) {
        return with(DirectoryParameters.parameters(asked), COMPANIES);
    }

    /** The companies of a sector. */
    public static String sector(String sector) {
        return companies(DirectoryParameters.EVERYTHING.withSector(sector));
    }

    /** The JSON of a page of the directory of companies. */
    public static String companiesApi(CompanyDirectory.Question asked) {
        return with(DirectoryParameters.parameters(asked), COMPANIES_API);
    }

    /** A page of all values of a facet. */
    public static String facet(FacetParameters page) {
        List<Parameter> parameters = new ArrayList<>(SearchAddress.parameters(page.search()));
        FacetListing.Question asked = page.asked();
        if (!asked.name().isEmpty()) {
            parameters.add(new Parameter(FacetParameters.NAME, asked.name()));
        }
        if (asked.page().number() > 1) {
            parameters.add(new Parameter("page", Integer.toString(asked.page().number())));
        }
        return with(parameters, facet(asked.facet()));
    }

    /** Where the values of a facet are looked for. */
    public static String facet(Facet facet) {
        return FACETS + "/" + facet.label();
    }

    /** The page as it was fetched. */
    public static String capture(String articleId) {
        return ARTICLES_API + "/" + encoded(articleId) + "/capture";
    }

    /** A page in which an article was met, by the digest of its bytes. */
    public static String capture(String articleId, String digest) {
        return with(List.of(new Parameter("digest", digest)), capture(articleId));
    }

    /** The texts that an article had. */
    public static String versions(String articleId) {
        return article(articleId) + "/versions";
    }

    /**
     * An article, cited.
     *
     * @param format {@code text}, {@code ris} or {@code bib}
     */
    public static String citation(String articleId, String format) {
        return ARTICLES_API + "/" + encoded(articleId) + "/citation?format=" + format;
    }

    /** What is known of an article, and why its companies were recognised, as JSON. */
    public static String explained(String articleId) {
        return ARTICLES_API + "/" + encoded(articleId) + "?explain=true";
    }

    /**
     * Articles that a reader has put together.
     *
     * @param ending of a file, such as {@code .ris}; empty for the page
     */
    public static String readingList(ReadingList list, String ending) {
        return with(list.parameters(), READING_LIST + ending);
    }

    /** The results of a search. */
    public static String search(SearchRequest request) {
        return withQuery(SEARCH, request);
    }

    /** All articles with this value of a facet, newest first. */
    public static String allWith(Facet facet, String value) {
        return search(SearchRequest.EVERYTHING.withFilters(Filters.NONE.with(facet, Filters.Selection.of(value))));
    }

    /** The JSON of a search. */
    public static String searchApi(SearchRequest request) {
        return withQuery(ARTICLES_API, request);
    }

    /** The newest articles of a search as a feed. */
    public static String feed(SearchRequest request) {
        return withQuery(ARTICLES_API + ".atom", withoutPlace(request));
    }

    /**
     * All results of a search as a file.
     *
     * @param ending {@code csv}, {@code ndjson}, {@code ris} or {@code bib}
     */
    public static String export(SearchRequest request, String ending) {
        return withQuery(ARTICLES_API + "." + ending, withoutPlace(request));
    }

    /** Several searches on one axis of time. */
    public static String chronology(ChronologyParameters asked) {
        return with(asked.parameters(), CHRONOLOGY);
    }

    /** The JSON of several searches on one axis of time. */
    public static String chronologyApi(ChronologyParameters asked) {
        return with(asked.parameters(), CHRONOLOGY_API);
    }

    /**
     * Several searches on one axis of time as a file.
     *
     * @param ending {@code csv} for the numbers, {@code svg} for the picture
     */
    public static String chronologyFile(ChronologyParameters asked, String ending) {
        return with(asked.parameters(), CHRONOLOGY_API + "." + ending);
    }

    /** All results of a search as a table that a French spreadsheet opens by a click. */
    public static String spreadsheet(SearchRequest request) {
        List<Parameter> parameters = new ArrayList<>(SearchAddress.parameters(withoutPlace(request)));
        parameters.addAll(TableParameters.FOR_SPREADSHEETS);
        return with(parameters, ARTICLES_API + ".csv");
    }

    private static SearchRequest withoutPlace(SearchRequest request) {
        return request.withPage(SearchRequest.Page.FIRST).withExtras(SearchRequest.Extras.NONE);
    }

    private static String withQuery(String path, SearchRequest request) {
        return with(SearchAddress.parameters(request), path);
    }

    private static String with(List<Parameter> parameters, String path) {
        return parameters.isEmpty() ? path : path + "?" + query(parameters);
    }

    private static String query(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> parameter.name() + "=" + encoded(parameter.value()))
                .collect(Collectors.joining("&"));
    }

    /**
     * Form encoding writes a space as {@code +}, which means a plus sign in a path; {@code %20} is right in both.
     * A comma may stand for itself (RFC 3986, section 2.2), so that lists stay readable.
     */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2C", ",");
    }
}

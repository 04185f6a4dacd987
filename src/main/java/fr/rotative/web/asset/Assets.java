package fr.rotative.web.asset;

import fr.rotative.language.Message;
import fr.rotative.web.problem.ProblemException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that the pages need. A page asks for one by an address with its version, which a browser may keep for
 * ever (RFC 8246); the same file without version is asked for again each time.
 */
public final class Assets {
    private static final String PATH = "/static/";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String CSS = "text/css; charset=utf-8";

    /** Those that every page asks for, in the order of their rules. */
    public static final List<String> STYLE_SHEETS = List.of(
            "base.css",
            "search.css",
            "lists.css",
            "results.css",
            "reading.css",
            "companies.css",
            "chronology.css",
            "documents.css",
            "dossier.css");

    private static final Map<String, String> OTHERS = Map.of("print.css", CSS, "favicon.svg", "image/svg+xml");

    /** Each after those that it imports. */
    private static final List<String> SCRIPTS = List.of(
            "preferences.js",
            "words.js",
            "pages.js",
            "prefer.js",
            "announce.js",
            "keyboard.js",
            "suggest.js",
            "kept.js",
            "keep.js",
            "dossier.js",
            "waiting.js",
            "article.js",
            "facets.js",
            "results.js",
            "timeline.js",
            "tools.js");

    private static final Pattern IMPORT = Pattern.compile("\"\\./([a-z]+\\.js)\"");

    private final Map<String, Asset> assets = new TreeMap<>();

    public Assets() {
        STYLE_SHEETS.forEach(name -> assets.put(name, Asset.load("static/" + name, CSS)));
        OTHERS.forEach((name, contentType) -> assets.put(name, Asset.load("static/" + name, contentType)));
        SCRIPTS.forEach(name -> assets.put(name, importing(Asset.load("static/" + name, SCRIPT))));
    }

    /** The same script, importing others by the addresses with their versions. */
    private Asset importing(Asset script) {
        String text = new String(script.content(), StandardCharsets.UTF_8);
        String versioned = IMPORT.matcher(text)
                .replaceAll(imported -> Matcher.quoteReplacement("\"" + address(imported.group(1)) + "\""));
        return Asset.of(script.contentType(), versioned.getBytes(StandardCharsets.UTF_8));
    }

    public void register(RoutesConfig routes) {
        routes.get(PATH + "{name}", this::serve);
    }

    /**
     * Where a page finds this file.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public String address(String name) {
        Asset asset = assets.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("No asset " + name);
        }
        return PATH + name + "?v=" + asset.version();
    }

    private void serve(Context http) {
        Asset asset = assets.get(http.pathParam("name"));
        if (asset == null) {
            throw ProblemException.notFound(Message.of("problem.noFile"));
        }
        boolean current = asset.version().equals(http.queryParam("v"));
        http.header("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache")
                .contentType(asset.contentType())
                .result(asset.content());
    }
}

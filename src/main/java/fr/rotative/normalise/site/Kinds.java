package fr.rotative.normalise.site;

import fr.rotative.normalise.text.Folding;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/** The kinds of page that sites keep under paths of their own or announce by the section, as labels. */
public final class Kinds {
    private static final String ANY_SITE = "*";
    private static final int LONGEST_SECTION = 60;

    private record PathKind(String domain, Pattern path, String kind) {
        boolean isOf(String other) {
            return domain.equals(ANY_SITE) || domain.equals(other);
        }
    }

    private final Hosts hosts;
    private final List<PathKind> paths;
    private final Map<String, String> sections = new LinkedHashMap<>();

    Kinds(Hosts hosts, List<CSVRecord> paths, List<CSVRecord> sections) {
        this.hosts = hosts;
        this.paths = paths.stream()
                .map(row -> new PathKind(row.get("host"), Pattern.compile(row.get("path")), row.get("kind")))
                .toList();
        sections.forEach(row -> this.sections.put(Folding.words(row.get("name")), row.get("kind")));
    }

    /**
     * The kind of the pages at such an address: {@code print}, {@code briefs}, {@code interview}, {@code dossier},
     * {@code index}. */
    public Optional<String> ofAddress(URI url) {
        String domain = hosts.find(url).map(Hosts.Site::domain).orElse("");
        String path = url.getRawPath() == null ? "" : url.getRawPath();
        return paths.stream()
                .filter(rule -> rule.isOf(domain) && rule.path.matcher(path).matches())
                .map(PathKind::kind)
                .findFirst();
    }

    /** The kind of the pages under this section, if the section is of one kind. */
    public Optional<String> ofSection(String section) {
        return Optional.ofNullable(sections.get(Folding.words(section))).filter(kind -> !kind.isEmpty());
    }

    /** The kind of the pages whose titles begin so: {@code En bref : Altéis, Mobiloire}. */
    public Optional<String> ofTitle(String title) {
        int colon = title.indexOf(':');
        return colon < 0 ? Optional.empty() : ofSection(title.substring(0, colon));
    }

    /** Whether the line is the name of a section and nothing else. */
    public boolean isSection(String line) {
        return line.length() <= LONGEST_SECTION && sections.containsKey(Folding.words(line));
    }
}

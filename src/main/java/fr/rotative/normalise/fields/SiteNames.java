package fr.rotative.normalise.fields;

import fr.rotative.normalise.declared.Declared;
import fr.rotative.normalise.declared.Property;
import fr.rotative.normalise.site.Hosts;
import fr.rotative.normalise.site.SiteRules;
import fr.rotative.normalise.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes the name of the site off the titles of its pages: {@code Titre - Journal du Net}, {@code JDNet : Titre}. */
final class SiteNames {
    private static final Pattern BETWEEN = Pattern.compile("\\s+[-–—|>•·:]+\\s+|\\s*\\|\\s*");

    private final SiteRules rules;

    SiteNames(SiteRules rules) {
        this.rules = rules;
    }

    /** The title without names of the site at its ends; empty if it is nothing else. */
    String without(String title, Reading reading) {
        Set<String> names = names(reading);
        List<String> parts = new ArrayList<>(List.of(BETWEEN.split(title.strip())));
        int first = 0;
        int last = parts.size();
        while (first < last && isName(parts.get(first), names)) {
            first++;
        }
        while (last > first && isName(parts.get(last - 1), names)) {
            last--;
        }
        return first == 0 && last == parts.size() ? title.strip() : within(title, parts, first, last);
    }

    /** The stretch of the title from one part to another, with what stands between them. */
    private static String within(String title, List<String> parts, int first, int last) {
        if (first >= last) {
            return "";
        }
        int start = first == 0
                ? 0
                : title.indexOf(parts.get(first), parts.get(first - 1).length());
        int end = title.lastIndexOf(parts.get(last - 1)) + parts.get(last - 1).length();
        return title.substring(Math.max(0, start), Math.max(start, end)).strip();
    }

    private boolean isName(String part, Set<String> names) {
        return names.contains(Folding.words(part)) || rules.sources().find(part).isPresent();
    }

    private Set<String> names(Reading reading) {
        Set<String> names = new HashSet<>();
        Declared declared = reading.declared();
        declared.all(Property.SOURCE).forEach(value -> names.add(Folding.words(value.text())));
        rules.hosts()
                .find(reading.url())
                .map(Hosts.Site::source)
                .map(Folding::words)
                .ifPresent(names::add);
        String host = reading.url().getHost();
        if (host != null) {
            String bare = Hosts.bare(host);
            int domain = bare.lastIndexOf('.');
            names.add(Folding.words(host));
            names.add(Folding.words(bare));
            names.add(Folding.words(domain < 0 ? bare : bare.substring(0, domain)));
        }
        return names;
    }
}

package fr.rotative.normalise.declared;

import fr.rotative.normalise.site.MetaNames;
import fr.rotative.normalise.site.MetaNames.Meaning;
import fr.rotative.normalise.text.Typography;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Meta tags: OpenGraph, Dublin Core, and the home-made names of the papers. */
final class MetaTags {
    private static final String FROM = "meta";

    private final MetaNames names;

    /** A tag whose name is known. */
    private record Tag(Meaning meaning, String content) {}

    MetaTags(MetaNames names) {
        this.names = names;
    }

    Declaration read(List<Element> metas) {
        List<Tag> tags = new ArrayList<>();
        for (Element meta : metas) {
            if (!meta.hasAttr("itemprop")) {
                add(meta, tags);
            }
        }
        tags.sort(Comparator.comparingInt(tag -> tag.meaning.rank()));
        Map<Property, List<String>> values = new EnumMap<>(Property.class);
        tags.forEach(tag -> values.computeIfAbsent(property(tag), absent -> new ArrayList<>())
                .add(tag.content));
        return new Declaration(FROM, values);
    }

    private void add(Element meta, List<Tag> tags) {
        String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
        names.find(name)
                .map(meaning -> new Tag(meaning, Typography.clean(meta.attr("content"))))
                .filter(tag -> !tag.content.isEmpty())
                .ifPresent(tags::add);
    }

    private static Property property(Tag tag) {
        return Property.valueOf(tag.meaning.property().toUpperCase(Locale.ROOT));
    }
}

package fr.rotative.analysis.characters;

import fr.rotative.analysis.Configured;
import fr.rotative.analysis.Rule;
import fr.rotative.analysis.Settings;
import java.io.Reader;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.CharFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.ListSetting;
import org.elasticsearch.plugin.settings.StringSetting;

/** Replaces given strings of characters by others before the text is cut into tokens. */
@NamedComponent("mapping")
public final class Mapping implements CharFilterFactory {
    private final Configured<UnaryOperator<Reader>> filter;

    @Inject
    public Mapping(Options options) {
        this.filter = Configured.by(() -> filter(options));
    }

    private static UnaryOperator<Reader> filter(Options options) {
        Settings.refuseFile("mappings_path", options.mappingsPath());
        List<Rule> rules = Settings.required("mappings", options.mappings()).stream()
                .map(line -> Rule.parse("mappings", line).unescaped())
                .toList();
        NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
        rules.forEach(rule -> builder.add(rule.from(), rule.to()));
        NormalizeCharMap replacements = builder.build();
        Occasions occasions = Occasions.of(rules);
        return text -> new Selective(text, occasions, whole -> new MappingCharFilter(replacements, whole));
    }

    @Override
    public Reader create(Reader text) {
        return filter.get().apply(text);
    }

    @Override
    public Reader normalize(Reader text) {
        return create(text);
    }

    /** As the index definition gives them. */
    @AnalysisSettings
    public interface Options {
        /** Lines {@code from => to}; a space is written as a Unicode escape. */
        @ListSetting(path = "mappings")
        List<String> mappings();

        @StringSetting(path = "mappings_path", defaultValue = "")
        String mappingsPath();
    }
}

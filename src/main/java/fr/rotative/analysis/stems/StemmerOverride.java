package fr.rotative.analysis.stems;

import fr.rotative.analysis.Configured;
import fr.rotative.analysis.Rule;
import fr.rotative.analysis.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.ListSetting;
import org.elasticsearch.plugin.settings.StringSetting;

/** Replaces listed tokens by given stems and keeps later stemmers away from them. */
@NamedComponent("stemmer_override")
public final class StemmerOverride implements TokenFilterFactory {
    private final Configured<StemmerOverrideMap> stems;

    @Inject
    public StemmerOverride(Options options) {
        this.stems = Configured.by(() -> stems(options));
    }

    private static StemmerOverrideMap stems(Options options) {
        Settings.refuseFile("rules_path", options.rulesPath());
        StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(false);
        Settings.required("rules", options.rules()).forEach(line -> add(line, builder));
        try {
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String line, StemmerOverrideFilter.Builder builder) {
        Rule rule = Rule.parse("rules", line);
        if (rule.to().isEmpty() || rule.to().contains(",") || rule.from().contains("=>")) {
            throw new IllegalArgumentException("[rules] has the rule [" + line + "]: expected [word, word => stem]");
        }
        for (String word : rule.from().split(",")) {
            builder.add(word.strip(), rule.to());
        }
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new StemmerOverrideFilter(input, stems.get());
    }

    /** As the index definition gives them. */
    @AnalysisSettings
    public interface Options {
        /** Lines {@code word, word => stem}; matched in the case given. */
        @ListSetting(path = "rules")
        List<String> rules();

        @StringSetting(path = "rules_path", defaultValue = "")
        String rulesPath();
    }
}

package fr.rotative.analysis.parts;

import fr.rotative.analysis.Configured;
import fr.rotative.analysis.Settings;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.pattern.PatternCaptureGroupTokenFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.ListSetting;

/** Adds to each token what the groups of regular expressions capture in it. */
@NamedComponent("pattern_capture")
public final class PatternCapture implements TokenFilterFactory {
    private final Configured<UnaryOperator<TokenStream>> filter;

    @Inject
    public PatternCapture(Options options) {
        this.filter = Configured.by(() -> filter(options));
    }

    private static UnaryOperator<TokenStream> filter(Options options) {
        Pattern[] patterns = Settings.required("patterns", options.patterns()).stream()
                .map(Pattern::compile)
                .toArray(Pattern[]::new);
        boolean preserve = options.preserveOriginal();
        return input -> new PatternCaptureGroupTokenFilter(input, preserve, patterns);
    }

    @Override
    public TokenStream create(TokenStream input) {
        return filter.get().apply(input);
    }

    /** As the index definition gives them. */
    @AnalysisSettings
    public interface Options {
        @ListSetting(path = "patterns")
        List<String> patterns();

        @BooleanSetting(path = "preserve_original", defaultValue = true)
        boolean preserveOriginal();
    }
}

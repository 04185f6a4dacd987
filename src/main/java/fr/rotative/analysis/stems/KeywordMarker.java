package fr.rotative.analysis.stems;

import fr.rotative.analysis.Configured;
import fr.rotative.analysis.Settings;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.ListSetting;
import org.elasticsearch.plugin.settings.StringSetting;

/** Keeps later stemmers away from listed tokens, or from those that match a pattern. */
@NamedComponent("keyword_marker")
public final class KeywordMarker implements TokenFilterFactory {
    private final Configured<UnaryOperator<TokenStream>> marker;

    @Inject
    public KeywordMarker(Options options) {
        this.marker = Configured.by(() -> marker(options));
    }

    private static UnaryOperator<TokenStream> marker(Options options) {
        Settings.refuseFile("keywords_path", options.keywordsPath());
        if (options.keywords().isEmpty() == options.keywordsPattern().isEmpty()) {
            throw new IllegalArgumentException("Either [keywords] or [keywords_pattern] is required, and not both");
        }
        if (options.keywords().isEmpty()) {
            Pattern pattern = Pattern.compile(options.keywordsPattern());
            return input -> new PatternKeywordMarkerFilter(input, pattern);
        }
        CharArraySet keywords = new CharArraySet(options.keywords(), options.ignoreCase());
        return input -> new SetKeywordMarkerFilter(input, keywords);
    }

    @Override
    public TokenStream create(TokenStream input) {
        return marker.get().apply(input);
    }

    /** As the index definition gives them. */
    @AnalysisSettings
    public interface Options {
        @ListSetting(path = "keywords")
        List<String> keywords();

        /** A Java regular expression that the whole token must match. */
        @StringSetting(path = "keywords_pattern", defaultValue = "")
        String keywordsPattern();

        /** Whether {@code keywords} match in either case. */
        @BooleanSetting(path = "ignore_case", defaultValue = false)
        boolean ignoreCase();

        @StringSetting(path = "keywords_path", defaultValue = "")
        String keywordsPath();
    }
}

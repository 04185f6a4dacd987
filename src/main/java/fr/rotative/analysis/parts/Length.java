package fr.rotative.analysis.parts;

import fr.rotative.analysis.Configured;
import fr.rotative.analysis.Settings;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.IntSetting;

/** Drops tokens that are too short or too long. */
@NamedComponent("length")
public final class Length implements TokenFilterFactory {
    private final Configured<UnaryOperator<TokenStream>> filter;

    @Inject
    public Length(Options options) {
        this.filter = Configured.by(() -> filter(options));
    }

    private static UnaryOperator<TokenStream> filter(Options options) {
        int min = Settings.atLeast(0, "min", options.min());
        int max = Settings.atLeast(min, "max", options.max());
        return input -> new LengthFilter(input, min, max);
    }

    @Override
    public TokenStream create(TokenStream input) {
        return filter.get().apply(input);
    }

    /** As the index definition gives them. */
    @AnalysisSettings
    public interface Options {
        /** In UTF-16 units. */
        @IntSetting(path = "min", defaultValue = 0)
        int min();

        /** In UTF-16 units. */
        @IntSetting(path = "max", defaultValue = Integer.MAX_VALUE)
        int max();
    }
}

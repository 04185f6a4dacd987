package fr.rotative.analysis.characters;

import fr.rotative.analysis.Configured;
import fr.rotative.analysis.Settings;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.IntSetting;

/** Cuts tokens to a length. */
@NamedComponent("truncate")
public final class Truncate implements TokenFilterFactory {
    private final Configured<Integer> length;

    @Inject
    public Truncate(Options options) {
        this.length = Configured.by(() -> Settings.atLeast(1, "length", options.length()));
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new TruncateTokenFilter(input, length.get());
    }

    /** As the index definition gives them. */
    @AnalysisSettings
    public interface Options {
        /** In UTF-16 units. */
        @IntSetting(path = "length", defaultValue = 10)
        int length();
    }
}

package fr.rotative.analysis.parts;

import fr.rotative.analysis.Configured;
import fr.rotative.analysis.Settings;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.IntSetting;
import org.elasticsearch.plugin.settings.StringSetting;

/** Makes of each token its beginnings, for completion while one types. */
@NamedComponent("edge_ngram")
public final class EdgeNgram implements TokenFilterFactory {
    private final Configured<UnaryOperator<TokenStream>> filter;

    @Inject
    public EdgeNgram(Options options) {
        this.filter = Configured.by(() -> filter(options));
    }

    private static UnaryOperator<TokenStream> filter(Options options) {
        int min = Settings.atLeast(1, "min_gram", options.minGram());
        int max = Settings.atLeast(min, "max_gram", options.maxGram());
        boolean preserve = options.preserveOriginal();
        UnaryOperator<TokenStream> beginnings = input -> new EdgeNGramTokenFilter(input, min, max, preserve);
        return switch (options.side()) {
            case "front" -> beginnings;
            case "back" -> input -> new ReverseStringFilter(beginnings.apply(new ReverseStringFilter(input)));
            default ->
                throw new IllegalArgumentException("[side] is [" + options.side() + "]: expected [front] or [back]");
        };
    }

    @Override
    public TokenStream create(TokenStream input) {
        return filter.get().apply(input);
    }

    /** As the index definition gives them. */
    @AnalysisSettings
    public interface Options {
        /** In characters. */
        @IntSetting(path = "min_gram", defaultValue = 1)
        int minGram();

        /** In characters. */
        @IntSetting(path = "max_gram", defaultValue = 2)
        int maxGram();

        /** Whether a token shorter than {@code min_gram} or longer than {@code max_gram} is kept whole as well. */
        @BooleanSetting(path = "preserve_original", defaultValue = false)
        boolean preserveOriginal();

        /** Whether beginnings ({@code front}) or endings ({@code back}) are made. */
        @StringSetting(path = "side", defaultValue = "front")
        String side();
    }
}

package fr.rotative.analysis.stems;

import fr.rotative.analysis.Configured;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.StringSetting;
import org.tartarus.snowball.ext.FrenchStemmer;

/** Replaces a token by its stem: the algorithms for French of the stock filter, and its default for English. */
@NamedComponent("stemmer")
public final class Stemmer implements TokenFilterFactory {
    private static final Map<String, UnaryOperator<TokenStream>> LANGUAGES = Map.of(
            "french", input -> new SnowballFilter(input, new FrenchStemmer()),
            "light_french", FrenchLightStemFilter::new,
            "lightFrench", FrenchLightStemFilter::new,
            "minimal_french", FrenchMinimalStemFilter::new,
            "minimalFrench", FrenchMinimalStemFilter::new,
            "english", PorterStemFilter::new,
            "porter", PorterStemFilter::new);

    private final Configured<UnaryOperator<TokenStream>> algorithm;

    @Inject
    public Stemmer(Options options) {
        this.algorithm = Configured.by(() -> algorithm(options));
    }

    private static UnaryOperator<TokenStream> algorithm(Options options) {
        String language = options.language().isEmpty() ? options.name() : options.language();
        UnaryOperator<TokenStream> algorithm = LANGUAGES.get(language);
        if (algorithm == null) {
            throw new IllegalArgumentException("[language] is [" + language + "]: expected one of "
                    + LANGUAGES.keySet().stream().sorted().toList());
        }
        return algorithm;
    }

    @Override
    public TokenStream create(TokenStream input) {
        return algorithm.get().apply(input);
    }

    /** As the index definition gives them. */
    @AnalysisSettings
    public interface Options {
        @StringSetting(path = "language", defaultValue = "")
        String language();

        /** Another name of {@code language}, which has precedence. */
        @StringSetting(path = "name", defaultValue = "english")
        String name();
    }
}

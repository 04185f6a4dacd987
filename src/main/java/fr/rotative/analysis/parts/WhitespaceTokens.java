package fr.rotative.analysis.parts;

import fr.rotative.analysis.Configured;
import fr.rotative.analysis.Settings;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenizerFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.IntSetting;

/** Cuts the text at white space. */
@NamedComponent("whitespace")
public final class WhitespaceTokens implements TokenizerFactory {
    private final Configured<Integer> maxTokenLength;

    @Inject
    public WhitespaceTokens(Options options) {
        this.maxTokenLength = Configured.by(() -> Settings.atLeast(1, "max_token_length", options.maxTokenLength()));
    }

    @Override
    public Tokenizer create() {
        return new WhitespaceTokenizer(maxTokenLength.get());
    }

    /** As the index definition gives them. */
    @AnalysisSettings
    public interface Options {
        /** Longer tokens are cut at this length, in UTF-16 units. */
        @IntSetting(path = "max_token_length", defaultValue = 255)
        int maxTokenLength();
    }
}

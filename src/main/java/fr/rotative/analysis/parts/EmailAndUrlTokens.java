package fr.rotative.analysis.parts;

import fr.rotative.analysis.Configured;
import fr.rotative.analysis.Settings;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.email.UAX29URLEmailTokenizer;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenizerFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.IntSetting;

/**
 * Cuts text into words, as the tokenizer {@code standard} does, but leaves URLs and e-mail addresses whole. The server's
 * own security index, which keeps API keys, is defined with it.
 */
@NamedComponent("uax_url_email")
public final class EmailAndUrlTokens implements TokenizerFactory {
    private final Configured<Integer> maxTokenLength;

    @Inject
    public EmailAndUrlTokens(Options options) {
        this.maxTokenLength = Configured.by(() -> Settings.atLeast(1, "max_token_length", options.maxTokenLength()));
    }

    @Override
    public Tokenizer create() {
        UAX29URLEmailTokenizer tokenizer = new UAX29URLEmailTokenizer();
        tokenizer.setMaxTokenLength(maxTokenLength.get());
        return tokenizer;
    }

    /** As the index definition gives them. */
    @AnalysisSettings
    public interface Options {
        /** Longer tokens are cut at this length, in UTF-16 units. */
        @IntSetting(path = "max_token_length", defaultValue = 255)
        int maxTokenLength();
    }
}

package fr.rotative.analysis.parts;

import fr.rotative.analysis.Configured;
import fr.rotative.analysis.Settings;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenizerFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.IntSetting;

/** Makes the whole text one token. */
@NamedComponent("keyword")
public final class KeywordTokens implements TokenizerFactory {
    private final Configured<Integer> bufferSize;

    @Inject
    public KeywordTokens(Options options) {
        this.bufferSize = Configured.by(() -> Settings.atLeast(1, "buffer_size", options.bufferSize()));
    }

    @Override
    public Tokenizer create() {
        return new KeywordTokenizer(bufferSize.get());
    }

    /** As the index definition gives them. */
    @AnalysisSettings
    public interface Options {
        /** How many characters are read at once; it grows by itself. */
        @IntSetting(path = "buffer_size", defaultValue = KeywordTokenizer.DEFAULT_BUFFER_SIZE)
        int bufferSize();
    }
}

package fr.rotative.analysis.parts;

import java.io.IOException;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;

/** Drops a token that the text had before. The server's own security index, which keeps API keys, is defined with it. */
@NamedComponent("unique")
public final class Unique implements TokenFilterFactory {
    private final boolean onlyOnSamePosition;

    @Inject
    public Unique(Options options) {
        this.onlyOnSamePosition = options.onlyOnSamePosition();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return onlyOnSamePosition ? new RemoveDuplicatesTokenFilter(input) : new FirstOfEach(input);
    }

    /** As the index definition gives them. */
    @AnalysisSettings
    public interface Options {
        @BooleanSetting(path = "only_on_same_position", defaultValue = false)
        boolean onlyOnSamePosition();
    }

    private static final class FirstOfEach extends FilteringTokenFilter {
        private static final int EXPECTED = 16;

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final CharArraySet seen = new CharArraySet(EXPECTED, false);

        FirstOfEach(TokenStream input) {
            super(input);
        }

        @Override
        protected boolean accept() {
            return seen.add(term.toString());
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            seen.clear();
        }
    }
}

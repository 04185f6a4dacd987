package fr.rotative.analysis.stems;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** Gives every token twice at one position, once kept from stemmers. */
@NamedComponent("keyword_repeat")
public final class KeywordRepeat implements TokenFilterFactory {
    @Override
    public TokenStream create(TokenStream input) {
        return new KeywordRepeatFilter(input);
    }
}

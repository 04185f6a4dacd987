package fr.rotative.analysis.characters;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** Takes white space off both ends of tokens. */
@NamedComponent("trim")
public final class Trim implements TokenFilterFactory {
    @Override
    public TokenStream create(TokenStream input) {
        return new TrimFilter(input);
    }

    @Override
    public TokenStream normalize(TokenStream input) {
        return create(input);
    }
}

package fr.rotative.analysis.characters;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** Turns tokens round, so that an ending can be searched for as a prefix. */
@NamedComponent("reverse")
public final class Reverse implements TokenFilterFactory {
    @Override
    public TokenStream create(TokenStream input) {
        return new ReverseStringFilter(input);
    }

    @Override
    public TokenStream normalize(TokenStream input) {
        return create(input);
    }
}

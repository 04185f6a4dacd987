package fr.rotative.analysis.parts;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** Makes a token graph, as {@code word_delimiter_graph} makes it, fit for an index, which knows only positions. */
@NamedComponent("flatten_graph")
public final class FlattenGraph implements TokenFilterFactory {
    @Override
    public TokenStream create(TokenStream input) {
        return new FlattenGraphFilter(input);
    }
}

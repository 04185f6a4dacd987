package fr.rotative.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.analysis.TokenizerFactory;

/** The tokens that Lucene makes of a text with one component, or with several token filters in their order. */
final class Tokens {
    private Tokens() {}

    static List<String> of(String text, TokenFilterFactory... filters) {
        return analyse(text, WhitespaceTokenizer::new, filters);
    }

    static List<String> of(String text, TokenizerFactory tokenizer, TokenFilterFactory... filters) {
        return analyse(text, tokenizer, filters);
    }

    /** The same with the position of each token before it: {@code 1:pages 1:pagesjaunes 2:jaunes}. */
    static List<String> withPositions(String text, TokenFilterFactory... filters) {
        int[] position = {0};
        List<String> tokens = new ArrayList<>();
        try (Analyzer analyzer = analyzer(WhitespaceTokenizer::new, filters)) {
            each(text, analyzer, stream -> {
                position[0] +=
                        stream.getAttribute(PositionIncrementAttribute.class).getPositionIncrement();
                tokens.add(position[0] + ":" + stream.getAttribute(CharTermAttribute.class));
            });
        }
        return tokens;
    }

    private static List<String> analyse(String text, TokenizerFactory tokenizer, TokenFilterFactory... filters) {
        List<String> tokens = new ArrayList<>();
        try (Analyzer analyzer = analyzer(tokenizer, filters)) {
            each(
                    text,
                    analyzer,
                    stream -> tokens.add(
                            stream.getAttribute(CharTermAttribute.class).toString()));
        }
        return tokens;
    }

    private static Analyzer analyzer(TokenizerFactory tokenizer, TokenFilterFactory... filters) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer source = tokenizer.create();
                TokenStream stream = source;
                for (TokenFilterFactory filter : filters) {
                    stream = filter.create(stream);
                }
                return new TokenStreamComponents(source, stream);
            }
        };
    }

    private static void each(String text, Analyzer analyzer, Consumer<TokenStream> token) {
        try (TokenStream stream = analyzer.tokenStream("", new StringReader(text))) {
            stream.addAttribute(CharTermAttribute.class);
            stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                token.accept(stream);
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

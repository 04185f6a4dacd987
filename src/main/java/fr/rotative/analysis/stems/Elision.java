package fr.rotative.analysis.stems;

import fr.rotative.analysis.Configured;
import fr.rotative.analysis.Settings;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.ListSetting;
import org.elasticsearch.plugin.settings.StringSetting;

/** Takes elided articles off the front of tokens: {@code l'entreprise} becomes {@code entreprise}. */
@NamedComponent("elision")
public final class Elision implements TokenFilterFactory {
    private final Configured<CharArraySet> articles;

    @Inject
    public Elision(Options options) {
        this.articles = Configured.by(() -> articles(options));
    }

    private static CharArraySet articles(Options options) {
        Settings.refuseFile("articles_path", options.articlesPath());
        return options.articles().isEmpty()
                ? FrenchAnalyzer.DEFAULT_ARTICLES
                : new CharArraySet(options.articles(), options.articlesCase());
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new ElisionFilter(input, articles.get());
    }

    @Override
    public TokenStream normalize(TokenStream input) {
        return create(input);
    }

    /** As the index definition gives them. */
    @AnalysisSettings
    public interface Options {
        /** The articles without their apostrophe; those of French when empty. */
        @ListSetting(path = "articles")
        List<String> articles();

        /** Whether the articles match in either case. */
        @BooleanSetting(path = "articles_case", defaultValue = false)
        boolean articlesCase();

        @StringSetting(path = "articles_path", defaultValue = "")
        String articlesPath();
    }
}

package fr.rotative.analysis.characters;

import fr.rotative.analysis.Configured;
import fr.rotative.analysis.Regex;
import fr.rotative.analysis.characters.ReplacingInTokens.Replacement;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.StringSetting;

/** Replaces what a regular expression matches within each token. */
@NamedComponent("pattern_replace")
public final class PatternReplaceInTokens implements TokenFilterFactory {
    private final Configured<UnaryOperator<TokenStream>> filter;

    @Inject
    public PatternReplaceInTokens(Options options) {
        this.filter = Configured.by(() -> filter(options));
    }

    private static UnaryOperator<TokenStream> filter(Options options) {
        Pattern pattern = Regex.required(options.pattern(), options.flags());
        Ending ending = Ending.of(pattern);
        Replacement replacement = new Replacement(options.replacement(), options.all());
        return input -> new ReplacingInTokens(input, pattern, ending, replacement);
    }

    @Override
    public TokenStream create(TokenStream input) {
        return filter.get().apply(input);
    }

    @Override
    public TokenStream normalize(TokenStream input) {
        return create(input);
    }

    /** As the index definition gives them. */
    @AnalysisSettings
    public interface Options {
        /** A Java regular expression. */
        @StringSetting(path = "pattern", defaultValue = "")
        String pattern();

        /** May refer to groups as {@code $1}. */
        @StringSetting(path = "replacement", defaultValue = "")
        String replacement();

        /** Names of {@link Pattern}'s flags, joined by {@code |}. */
        @StringSetting(path = "flags", defaultValue = "")
        String flags();

        /** Whether every match in a token is replaced, or only the first. */
        @BooleanSetting(path = "all", defaultValue = true)
        boolean all();
    }
}

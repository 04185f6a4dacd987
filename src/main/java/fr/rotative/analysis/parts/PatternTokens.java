package fr.rotative.analysis.parts;

import fr.rotative.analysis.Configured;
import fr.rotative.analysis.Regex;
import fr.rotative.analysis.Settings;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenizerFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.IntSetting;
import org.elasticsearch.plugin.settings.StringSetting;

/** Cuts the text where a regular expression matches, or takes what one of its groups captures. */
@NamedComponent("pattern")
public final class PatternTokens implements TokenizerFactory {
    private final Configured<Supplier<Tokenizer>> tokenizer;

    @Inject
    public PatternTokens(Options options) {
        this.tokenizer = Configured.by(() -> tokenizer(options));
    }

    private static Supplier<Tokenizer> tokenizer(Options options) {
        Pattern pattern = Regex.compile(options.pattern(), options.flags());
        int group = Settings.atLeast(-1, "group", options.group());
        return () -> new PatternTokenizer(pattern, group);
    }

    @Override
    public Tokenizer create() {
        return tokenizer.get().get();
    }

    /** As the index definition gives them. */
    @AnalysisSettings
    public interface Options {
        /** A Java regular expression. */
        @StringSetting(path = "pattern", defaultValue = "\\W+")
        String pattern();

        /** Names of {@link Pattern}'s flags, joined by {@code |}. */
        @StringSetting(path = "flags", defaultValue = "")
        String flags();

        /** The group to take as token; -1 takes what lies between matches. */
        @IntSetting(path = "group", defaultValue = -1)
        int group();
    }
}

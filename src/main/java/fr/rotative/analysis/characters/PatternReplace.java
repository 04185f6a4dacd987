package fr.rotative.analysis.characters;

import fr.rotative.analysis.Configured;
import fr.rotative.analysis.Regex;
import java.io.Reader;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.CharFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.StringSetting;

/** Replaces what a regular expression matches before the text is cut into tokens. */
@NamedComponent("pattern_replace")
public final class PatternReplace implements CharFilterFactory {
    private final Configured<UnaryOperator<Reader>> filter;

    @Inject
    public PatternReplace(Options options) {
        this.filter = Configured.by(() -> filter(options));
    }

    private static UnaryOperator<Reader> filter(Options options) {
        Pattern pattern = Regex.required(options.pattern(), options.flags());
        String replacement = options.replacement();
        UnaryOperator<Reader> filter = text -> new PatternReplaceCharFilter(pattern, replacement, text);
        Occasions occasions = Occasions.of(pattern);
        return occasions.isEvery() ? filter : text -> new Selective(text, occasions, filter);
    }

    @Override
    public Reader create(Reader text) {
        return filter.get().apply(text);
    }

    @Override
    public Reader normalize(Reader text) {
        return create(text);
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
    }
}

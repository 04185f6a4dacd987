package fr.rotative.analysis.parts;

import fr.rotative.analysis.Configured;
import fr.rotative.analysis.Settings;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.ListSetting;
import org.elasticsearch.plugin.settings.StringSetting;

/** Splits tokens at delimiters, changes of case and digits, and joins the parts again: {@code PagesJaunes}, {@code L.V.M.H.}. */
@NamedComponent("word_delimiter_graph")
public final class WordDelimiterGraph implements TokenFilterFactory {
    private final Configured<UnaryOperator<TokenStream>> filter;

    @Inject
    public WordDelimiterGraph(Options options) {
        this.filter = Configured.by(() -> filter(options));
    }

    private static UnaryOperator<TokenStream> filter(Options options) {
        Settings.refuseFile("protected_words_path", options.protectedWordsPath());
        Settings.refuseFile("type_table_path", options.typeTablePath());
        boolean adjustOffsets = options.adjustOffsets();
        byte[] types = CharacterTypes.table(options.typeTable());
        int flags = flags(options);
        CharArraySet protectedWords = new CharArraySet(options.protectedWords(), false);
        return input -> new WordDelimiterGraphFilter(input, adjustOffsets, types, flags, protectedWords);
    }

    private static int flags(Options options) {
        return flag(WordDelimiterGraphFilter.GENERATE_WORD_PARTS, options.generateWordParts())
                | flag(WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS, options.generateNumberParts())
                | flag(WordDelimiterGraphFilter.CATENATE_WORDS, options.catenateWords())
                | flag(WordDelimiterGraphFilter.CATENATE_NUMBERS, options.catenateNumbers())
                | flag(WordDelimiterGraphFilter.CATENATE_ALL, options.catenateAll())
                | flag(WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE, options.splitOnCaseChange())
                | flag(WordDelimiterGraphFilter.SPLIT_ON_NUMERICS, options.splitOnNumerics())
                | flag(WordDelimiterGraphFilter.PRESERVE_ORIGINAL, options.preserveOriginal())
                | flag(WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE, options.stemEnglishPossessive())
                | flag(WordDelimiterGraphFilter.IGNORE_KEYWORDS, options.ignoreKeywords());
    }

    private static int flag(int flag, boolean set) {
        return set ? flag : 0;
    }

    @Override
    public TokenStream create(TokenStream input) {
        return filter.get().apply(input);
    }

    /** As the index definition gives them; the names and defaults are the stock filter's. */
    @AnalysisSettings
    public interface Options {
        @BooleanSetting(path = "adjust_offsets", defaultValue = true)
        boolean adjustOffsets();

        @BooleanSetting(path = "catenate_all", defaultValue = false)
        boolean catenateAll();

        @BooleanSetting(path = "catenate_numbers", defaultValue = false)
        boolean catenateNumbers();

        @BooleanSetting(path = "catenate_words", defaultValue = false)
        boolean catenateWords();

        @BooleanSetting(path = "generate_number_parts", defaultValue = true)
        boolean generateNumberParts();

        @BooleanSetting(path = "generate_word_parts", defaultValue = true)
        boolean generateWordParts();

        /** Whether tokens that {@code keyword_marker} marked are left whole. */
        @BooleanSetting(path = "ignore_keywords", defaultValue = false)
        boolean ignoreKeywords();

        @BooleanSetting(path = "preserve_original", defaultValue = false)
        boolean preserveOriginal();

        /** Tokens that are left whole. */
        @ListSetting(path = "protected_words")
        List<String> protectedWords();

        @StringSetting(path = "protected_words_path", defaultValue = "")
        String protectedWordsPath();

        @BooleanSetting(path = "split_on_case_change", defaultValue = true)
        boolean splitOnCaseChange();

        @BooleanSetting(path = "split_on_numerics", defaultValue = true)
        boolean splitOnNumerics();

        @BooleanSetting(path = "stem_english_possessive", defaultValue = true)
        boolean stemEnglishPossessive();

        /** Lines {@code character => type}, for example {@code # => ALPHANUM}. */
        @ListSetting(path = "type_table")
        List<String> typeTable();

        @StringSetting(path = "type_table_path", defaultValue = "")
        String typeTablePath();
    }
}

package fr.rotative.analysis.characters;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;

/** Writes letters outside of ASCII by their nearest equivalent in it: {@code é} becomes {@code e}, {@code œ} becomes {@code oe}. */
@NamedComponent("asciifolding")
public final class AsciiFolding implements TokenFilterFactory {
    private final boolean preserveOriginal;

    @Inject
    public AsciiFolding(Options options) {
        this.preserveOriginal = options.preserveOriginal();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new ASCIIFoldingFilter(input, preserveOriginal);
    }

    /** One token out for each one in: a normalized term has no second form. */
    @Override
    public TokenStream normalize(TokenStream input) {
        return new ASCIIFoldingFilter(input);
    }

    /** As the index definition gives them. */
    @AnalysisSettings
    public interface Options {
        /** Whether the unfolded token is kept beside the folded one. */
        @BooleanSetting(path = "preserve_original", defaultValue = false)
        boolean preserveOriginal();
    }
}

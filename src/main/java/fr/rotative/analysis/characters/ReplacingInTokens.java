package fr.rotative.analysis.characters;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Replaces what a regular expression matches in a token, once or everywhere; tokens that cannot match are let by. */
final class ReplacingInTokens extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Ending ending;
    private final Matcher matcher;
    private final String replacement;
    private final boolean all;

    /** @param ending that of the pattern */
    ReplacingInTokens(TokenStream input, Pattern pattern, Ending ending, Replacement replacement) {
        super(input);
        this.ending = ending;
        this.matcher = pattern.matcher("");
        this.replacement = replacement.text();
        this.all = replacement.all();
    }

    /** @param all whether every match in a token is replaced, or only the first */
    record Replacement(String text, boolean all) {}

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (ending.isOf(term.buffer(), term.length()) && matcher.reset(term).find()) {
            String replaced = all ? matcher.replaceAll(replacement) : matcher.replaceFirst(replacement);
            term.setEmpty().append(replaced);
        }
        return true;
    }
}

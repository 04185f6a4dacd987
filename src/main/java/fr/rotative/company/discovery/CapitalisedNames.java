package fr.rotative.company.discovery;

import fr.rotative.company.cues.CompanyCues;
import fr.rotative.company.cues.Lexicon;
import fr.rotative.company.words.Passage;
import fr.rotative.company.words.Shape;
import fr.rotative.company.words.Span;
import fr.rotative.company.words.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** The runs of capitalised words of a passage, with what may join them: {@code &}, hyphens, numbers, a domain. */
final class CapitalisedNames {
    private static final Set<String> CONNECTORS =
            Set.of("de", "du", "des", "d", "la", "le", "l", "les", "et", "of", "the", "and", "pour");
    private static final Set<String> ARTICLES = Set.of("la", "le", "l", "les");
    private static final int LONGEST = 8;
    private static final int MOST_CONNECTORS = 3;
    private static final int MOST_DIGITS = 2;

    private final Lexicon lexicon;
    private final Passage passage;
    private final BitSet taken;

    /** @param taken the tokens that are already part of a name */
    CapitalisedNames(Lexicon lexicon, Passage passage, BitSet taken) {
        this.lexicon = lexicon;
        this.passage = passage;
        this.taken = taken;
    }

    List<Span> all() {
        List<Span> names = new ArrayList<>();
        int at = 0;
        while (at < passage.size()) {
            if (opensName(at)) {
                int end = endOfRun(at);
                names.add(new Span(passage, at, end));
                at = end;
            } else {
                at++;
            }
        }
        return names;
    }

    private boolean opensName(int at) {
        Token token = passage.token(at);
        boolean capital = Character.isUpperCase(passage.text().charAt(token.start()));
        boolean elidedArticle = token.shape() == Shape.ELISION && capital && isName(at + 1);
        return !taken.get(at) && (token.isName() || elidedArticle);
    }

    private boolean isName(int at) {
        return !taken.get(at) && passage.token(at).isName();
    }

    private int endOfRun(int from) {
        int end = from + 1;
        int next = extended(from, end);
        while (next > end && next - from <= LONGEST) {
            end = next;
            next = extended(from, end);
        }
        return end;
    }

    /** The end of the run with the next piece of the name, or {@code end} when the name ends there. */
    private int extended(int from, int end) {
        Token next = passage.token(end);
        if (next.sentence() != passage.token(from).sentence() || taken.get(end)) {
            return end;
        }
        if (isName(end) || (next.shape() == Shape.NUMBER && isPartOfName(end)) || isSmallCompanyWord(end)) {
            return end + 1;
        }
        if (next.isTie() || next.shape() == Shape.SYMBOL) {
            return afterSign(end);
        }
        return opensLongName(from) ? afterConnectors(end) : end;
    }

    /** {@code Europe 1}, but not {@code Linux 2.400 machines} */
    private boolean isPartOfName(int end) {
        Token number = passage.token(end);
        Token after = passage.token(end + 1);
        boolean counts = after.shape() == Shape.LOWER || after.is("%") || after.is(".") && after.glued();
        return number.end() - number.start() <= MOST_DIGITS && !number.glued() && !counts;
    }

    /** {@code Archipel consulting} */
    private boolean isSmallCompanyWord(int end) {
        Token next = passage.token(end);
        boolean english = next.folded().endsWith("ing") || next.is("group") || next.is("capital") || next.is("studio");
        return next.shape() == Shape.LOWER
                && english
                && lexicon.naming().inside().has(next);
    }

    private int afterSign(int end) {
        Token sign = passage.token(end);
        Token after = passage.token(end + 1);
        if (sign.is("plus")) {
            return end + 1;
        }
        if (sign.is(".")) {
            boolean domain = after.glued() && CompanyCues.DOMAINS.contains(after.folded());
            return domain || (after.glued() && isName(end + 1)) ? end + 2 : end;
        }
        boolean spaced = sign.shape() == Shape.SYMBOL;
        return isName(end + 1) && (spaced || after.glued()) ? end + 2 : end;
    }

    private boolean opensLongName(int from) {
        int head = CONNECTORS.contains(passage.token(from).folded()) ? from + 1 : from;
        return lexicon.naming().heads().has(passage.token(head));
    }

    private int afterConnectors(int end) {
        int at = end;
        while (at < end + MOST_CONNECTORS && isConnector(at) && !opensNextName(at)) {
            at++;
        }
        boolean sameSentence =
                passage.token(at).sentence() == passage.token(end).sentence();
        return at > end && isName(at) && sameSentence ? at + 1 : end;
    }

    /** {@code la Mutuelle du Trésor et l'Idsud}: an article after "et" is that of another name. */
    private boolean opensNextName(int at) {
        return passage.token(at).is("et")
                && ARTICLES.contains(passage.token(at + 1).folded());
    }

    private boolean isConnector(int at) {
        return CONNECTORS.contains(passage.token(at).folded()) && !isName(at);
    }
}

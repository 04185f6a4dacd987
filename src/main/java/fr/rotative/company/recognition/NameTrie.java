package fr.rotative.company.recognition;

import fr.rotative.company.Company;
import fr.rotative.company.CompanyRegister;
import fr.rotative.company.words.FrenchWords;
import fr.rotative.company.words.Passage;
import fr.rotative.company.words.Shape;
import fr.rotative.company.words.Span;
import fr.rotative.company.words.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names of a register as a tree of folded words; finds the longest ones in a passage in one walk.
 *
 * <p>Every name is reachable in two ways, word by word and in one word, so that {@code PagesJaunes}, {@code Pages Jaunes} and
 * {@code pages-jaunes} are the same. A name that begins with an article is also found after a contraction
 * ({@code du Monde}).
 */
final class NameTrie {
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l");
    private static final Set<String> CONTRACTED = Set.of("le", "les");
    private static final Set<String> CONTRACTIONS = Set.of("du", "au", "des", "aux");

    /** Acronyms up to this length are also words or syllables: {@code SES} is no {@code Ses}. */
    private static final int LONGEST_ACRONYM = 4;

    private final Node root = new Node();

    NameTrie(CompanyRegister register, FrenchWords french) {
        for (Company company : register.all()) {
            company.names().forEach(name -> add(Bearer.of(company, name, french)));
        }
    }

    /** A name found, and those who bear it. */
    record Match(Span span, List<Bearer> bearers) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Bearer> bearers = new ArrayList<>();
        private final List<Bearer> afterContraction = new ArrayList<>();
    }

    private void add(Bearer bearer) {
        List<String> words = words(bearer.name().name());
        node(words).bearers.add(bearer);
        if (words.size() > 1) {
            node(List.of(String.join("", words))).bearers.add(bearer);
            if (CONTRACTED.contains(words.get(0))) {
                node(words.subList(1, words.size())).afterContraction.add(bearer);
            }
        }
    }

    private Node node(List<String> words) {
        Node node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, key -> new Node());
        }
        return node;
    }

    private static List<String> words(String name) {
        Passage passage = Passage.of("", CAMEL.matcher(name).replaceAll(" "));
        return passage.tokens().stream()
                .filter(token -> token.shape() != Shape.PUNCTUATION)
                .map(Token::folded)
                .toList();
    }

    /** The longest names of the passage, from left to right, none overlapping another. */
    List<Match> matches(Passage passage) {
        List<Match> matches = new ArrayList<>();
        int at = 0;
        while (at < passage.size()) {
            Match match = longest(passage, at);
            if (match != null) {
                matches.add(match);
            }
            at = match == null ? at + 1 : match.span().to();
        }
        return matches;
    }

    private @Nullable Match longest(Passage passage, int from) {
        Match longest = null;
        Node node = root.next.get(passage.token(from).folded());
        int at = from + 1;
        while (node != null) {
            Match here = matchAt(node, new Span(passage, from, at));
            longest = here == null ? longest : here;
            at += isTied(passage, at) ? 1 : 0;
            Token next = passage.token(at);
            node = next.sentence() == passage.token(from).sentence() ? node.next.get(next.folded()) : null;
            at++;
        }
        return longest;
    }

    private static boolean isTied(Passage passage, int at) {
        return passage.token(at).isTie() && passage.token(at + 1).glued();
    }

    private static @Nullable Match matchAt(Node node, Span span) {
        if (node.bearers.isEmpty() && node.afterContraction.isEmpty()) {
            return null;
        }
        List<Bearer> bearers = CONTRACTIONS.contains(span.before(1).folded()) && node.bearers.isEmpty()
                ? node.afterContraction
                : node.bearers;
        List<Bearer> written = bearers.stream()
                .filter(bearer -> isWrittenAs(span, bearer.name().name()))
                .toList();
        return written.isEmpty() ? null : new Match(span, written);
    }

    /** Whether the text has a capital where the name has one: {@code orange} is no {@code Orange}. */
    private static boolean isWrittenAs(Span span, String name) {
        if (isShortAcronym(name)) {
            return span.first().shape() == Shape.UPPER;
        }
        boolean small = name.chars().noneMatch(Character::isUpperCase);
        return small || hasCapital(span);
    }

    private static boolean isShortAcronym(String name) {
        return name.length() <= LONGEST_ACRONYM && name.chars().allMatch(Character::isUpperCase);
    }

    private static boolean hasCapital(Span span) {
        int last = span.to() - 1;
        for (int i = span.from(); i <= last; i++) {
            Token token = span.passage().token(i);
            boolean article = i < last && ARTICLES.contains(token.folded());
            if (token.isName() && !article) {
                return true;
            }
        }
        return false;
    }
}

package fr.rotative.normalise.byline;

import fr.rotative.article.Byline;
import fr.rotative.normalise.dates.DateMention;
import fr.rotative.normalise.dates.FrenchDates;
import fr.rotative.normalise.site.Sources;
import fr.rotative.normalise.text.Folding;
import fr.rotative.normalise.text.Typography;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads by-lines: {@code [Philippe Guerrier, JDNet]}, {@code Ludovic Blin, JdNet.}, {@code Par A et B (avec AFP)},
 * {@code Propos recueillis par X le 4 avril 2000}. A note in brackets ({@code [NDLR : ...]}, {@code [source : ...]}) is
 * none. Names are never invented: what is neither a name nor a known paper or agency makes the line no by-line.
 */
public final class Bylines {
    private static final int LONGEST = 160;
    private static final int LONGEST_INTRODUCTION = 45;
    private static final int MOST_WORDS_OF_NAMES = 12;
    private static final Pattern NOTE = Pattern.compile(
            "^[\\[(]?\\s*(?:(?:ndlr|nde|sources?|note|lire|voir|cf|suite|maj|photos?|credits?)\\b|©|\\(c\\)).*");
    private static final Pattern INTRODUCTION = Pattern.compile(
            "^(?:(?:propos recueillis|entretien realise|interview realisee|recueilli|enquete|article redige|ecrit|redige|poste|soumis|propose)?"
                    + "\\s*(?:par|de notre correspondante?|texte|publie par)\\s*:?|(?:redaction|auteure?s?|textes?|signature)\\s*:)\\s+");
    /** With what an introduction begins, white space apart. */
    private static final String INTRODUCING = "adeiprst";

    /** A desk signs for nobody in particular. */
    private static final Pattern DESK = Pattern.compile("(?:la |notre |l')?(?:redaction|equipe)(?: .*)?");

    private static final Pattern HONORIFIC = Pattern.compile(
            "(?:maître|me|m\\.|mme|mlle|dr|docteur|pr|professeur)\\s+(?=\\p{Lu})", Pattern.CASE_INSENSITIVE);
    /** What a by-line says of a person beside the name: a job, a place, an address. */
    private static final Pattern BESIDE_NAME =
            Pattern.compile("(?:à|au|aux|en|de|du)\\s.{2,40}|[\\p{Ll}][^.]{2,60}|\\S+@\\S+|\\p{Lu}{2,5}");

    private static final Pattern SEPARATOR = Pattern.compile("[,;|/&()]|(?=[ea])\\b(?:et|avec)\\b|\\s[-–—]\\s");
    private static final Pattern CONNECTIVE = Pattern.compile(
            "[\\s,]*(?:(?:publié|mis en ligne|posté)e?\\s*)?(?:\\ble)?[\\s,]*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern ENDS_WITH_INITIAL = Pattern.compile("(?:^|[\\s.-])\\p{Lu}\\p{L}?\\.$");

    private static final Pattern AFTER_DATE = Pattern.compile("^[\\s,|·—–-]+");

    private final Sources sources;

    public Bylines(Sources sources) {
        this.sources = sources;
    }

    /** The by-line that the whole line is, if it is one and names a paper or is introduced as one. */
    public Optional<Byline> line(String line) {
        if (line.length() > LONGEST || !mayBeByline(line)) {
            return Optional.empty();
        }
        String text = Typography.clean(line);
        if (NOTE.matcher(Folding.plain(text)).matches()) {
            return Optional.empty();
        }
        String bare = withoutDate(unbracketed(text));
        String names = withoutIntroduction(bare);
        boolean introduced = !names.equals(bare);
        return names(names).filter(byline -> introduced ? !byline.equals(Byline.NONE) : isSigned(byline, text));
    }

    /** Names alone could be anybody's: a paper, an agency or an address must stand with them. */
    private static boolean isSigned(Byline byline, String text) {
        return byline.source() != null && (!byline.authors().isEmpty() || bracketed(text))
                || !byline.authors().isEmpty() && text.indexOf('@') > 0;
    }

    /** Whether the line is a by-line with a date and nothing else: {@code Arnaud Delbecque, Réseaux, le 14/10/2004 à 18h25}. */
    public boolean isDated(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        Optional<DateMention> date = FrenchDates.firstDay(line);
        return date.isPresent()
                && names(withoutIntroduction(without(line, date.get()))).isPresent();
    }

    private static String without(String line, DateMention date) {
        String before = CONNECTIVE.matcher(line.substring(0, date.start())).replaceAll("");
        String after = AFTER_DATE.matcher(line.substring(date.end())).replaceFirst("");
        return before.isBlank() ? after.strip() : before.strip();
    }

    /** Whether the line begins as a by-line does: {@code Par}, {@code Propos recueillis par}, {@code Rédaction :}. */
    public static boolean isIntroduced(String line) {
        String start = Folding.plain(line.substring(0, Math.min(line.length(), LONGEST_INTRODUCTION)));
        return mayIntroduce(start) && INTRODUCTION.matcher(start).lookingAt();
    }

    private static boolean mayIntroduce(String plain) {
        return !plain.isEmpty() && (plain.charAt(0) <= ' ' || INTRODUCING.indexOf(plain.charAt(0)) >= 0);
    }

    /** It stands in brackets, or is a short enumeration, or is introduced. */
    private static boolean mayBeByline(String line) {
        if (line.startsWith("[")) {
            return true;
        }
        return isEnumeration(line) && Folding.countWords(line) <= MOST_WORDS_OF_NAMES || isIntroduced(line);
    }

    private static boolean isEnumeration(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ',' || c == '(' || c == '/' || c == '|') {
                return true;
            }
        }
        return false;
    }

    /** The by-line in a text that is known to be one, such as a declared author. */
    public Optional<Byline> declared(String text) {
        return names(withoutIntroduction(withoutDate(Typography.clean(text))));
    }

    /** The names in an enumeration of people and papers; none if anything else is in it. */
    private Optional<Byline> names(String text) {
        List<String> authors = new ArrayList<>();
        List<String> papers = new ArrayList<>();
        // Most texts already begin with something else, so that they need not be parted to their ends.
        Iterator<String> parts = SEPARATOR.splitAsStream(text).iterator();
        while (parts.hasNext()) {
            String name = withoutHonorific(stripped(parts.next()));
            Optional<String> paper = sources.find(name);
            if (isDesk(name)) {
                continue;
            }
            if (paper.isPresent()) {
                papers.add(paper.get());
            } else if (PersonNames.isName(name)) {
                authors.add(PersonNames.normalised(name));
            } else if (!name.isEmpty() && !isBesideName(name, authors)) {
                return Optional.empty();
            }
        }
        return authors.isEmpty() && papers.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Byline(authors.stream().distinct().toList(), papers.isEmpty() ? null : papers.get(0)));
    }

    private static boolean isDesk(String name) {
        String plain = Folding.plain(name);
        return (plain.contains("redaction") || plain.contains("equipe"))
                && DESK.matcher(plain).matches();
    }

    /** {@code Dominique Saint-Ève, JDNet, à Londres}, {@code Par Odile Garrec, avocate}. */
    private static boolean isBesideName(String part, List<String> authors) {
        return !authors.isEmpty() && BESIDE_NAME.matcher(part).matches();
    }

    private static String withoutHonorific(String name) {
        Matcher honorific = HONORIFIC.matcher(name);
        return honorific.lookingAt() ? name.substring(honorific.end()) : name;
    }

    private static String stripped(String part) {
        String trimmed = part.strip();
        boolean sentenceStop =
                trimmed.endsWith(".") && !ENDS_WITH_INITIAL.matcher(trimmed).find();
        return sentenceStop ? trimmed.substring(0, trimmed.length() - 1).strip() : trimmed;
    }

    private static boolean bracketed(String text) {
        return text.startsWith("[") && text.endsWith("]");
    }

    private static String unbracketed(String text) {
        return bracketed(text) ? text.substring(1, text.length() - 1).strip() : text;
    }

    private static String withoutIntroduction(String text) {
        Matcher matcher = INTRODUCTION.matcher(Folding.plainInPlace(text));
        return matcher.lookingAt() ? text.substring(matcher.end()) : text;
    }

    private static String withoutDate(String text) {
        Optional<DateMention> date = FrenchDates.firstDay(text);
        if (date.isEmpty()) {
            return text;
        }
        String before = text.substring(0, date.get().start()).strip();
        return CONNECTIVE.matcher(before).replaceAll("").strip();
    }
}

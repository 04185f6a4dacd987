package fr.rotative.company.recognition;

import fr.rotative.article.Article;
import fr.rotative.article.NamedCompany;
import fr.rotative.article.NamedCompany.Evidence;
import fr.rotative.article.NamedCompany.Place;
import fr.rotative.article.Publication;
import fr.rotative.article.Text;
import fr.rotative.company.CompanyRegister;
import fr.rotative.company.corpus.CorpusCompanies;
import fr.rotative.company.cues.CompanyCues;
import fr.rotative.company.cues.InPassing;
import fr.rotative.company.cues.Lexicon;
import fr.rotative.company.cues.Topic;
import fr.rotative.company.discovery.Discovered;
import fr.rotative.company.discovery.Discovery;
import fr.rotative.company.discovery.Sighting;
import fr.rotative.company.words.Folding;
import fr.rotative.company.words.Passage;
import fr.rotative.company.words.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the companies that an article names: those of the register by their names, others by the language around
 * theirs. Deterministic, without state between articles, safe for use by several threads.
 */
public final class CompanyRecogniser {
    /** Raised whenever the rules change what is recognised, so that companies can be recognised again. */
    public static final int VERSION = 2;

    private final String fingerprint;
    private final Lexicon lexicon;
    private final KnownCompanies known;
    private final RegisteredNames registered;
    private final Discovery discovery;

    /** Knows the companies of a register, and of no archive. */
    public CompanyRecogniser(CompanyRegister register) {
        this(register, CorpusCompanies.NONE);
    }

    /** @param corpus what the articles of an archive, all together, tell of other companies */
    public CompanyRecogniser(CompanyRegister register, CorpusCompanies corpus) {
        this.lexicon = Lexicon.bundled();
        this.known = new KnownCompanies(register, corpus);
        CompanyCues cues = new CompanyCues(lexicon);
        InPassing inPassing = new InPassing(lexicon);
        this.fingerprint = VERSION + "-" + known.fingerprint();
        this.registered = new RegisteredNames(known.all(), lexicon, cues, inPassing);
        this.discovery = new Discovery(lexicon, cues, inPassing);
    }

    /** The same for recognisers that recognise the same: of the version of the rules, of the register and the corpus. */
    public String fingerprint() {
        return fingerprint;
    }

    /** The companies named in the article, in the order of their first naming. */
    public List<Mention> recognise(Article article) {
        List<Passage> passages = passages(article.text());
        List<Recognised> companies = companies(passages, day(article.published()));
        Salience salience = new Salience(companies);
        return companies.stream().map(company -> mention(company, salience)).toList();
    }

    private static List<Passage> passages(Text text) {
        String lead = text.lead() == null ? "" : text.lead();
        Stream<Passage> head = Stream.of(Passage.of(Place.TITLE, text.title()), Passage.of(Place.LEAD, lead));
        Stream<Passage> body = IntStream.range(0, text.paragraphs().size())
                .mapToObj(i -> Passage.of(String.valueOf(i), text.paragraphs().get(i)));
        return Stream.concat(head, body).toList();
    }

    private static @Nullable LocalDate day(@Nullable Publication published) {
        return published == null ? null : published.firstDay();
    }

    /** What the article, read alone, makes of the names that are not known: for a census of many articles. */
    public List<Sighting> sightings(Article article) {
        KnownNames names = knownNames(passages(article.text()), day(article.published()));
        return discovery.sightings(names.article(), names.taken(), bearing(names.companies()));
    }

    private List<Recognised> companies(List<Passage> passages, @Nullable LocalDate day) {
        KnownNames names = knownNames(passages, day);
        List<Recognised> all = new ArrayList<>(names.companies());
        discovery.companies(names.article(), names.taken(), bearing(names.companies())).stream()
                .filter(found -> !known.isOther(found.name()))
                .forEach(found -> all.add(recognised(found)));
        all.sort(new ReadingOrder(passages));
        return all;
    }

    /** The known names that stand in an article, and the companies among them. */
    private record KnownNames(Discovery.Article article, List<Span> taken, List<Recognised> companies) {}

    private KnownNames knownNames(List<Passage> passages, @Nullable LocalDate day) {
        List<Naming> namings = passages.stream()
                .flatMap(passage -> registered.in(passage, day).stream())
                .toList();
        Topic topic = Topic.of(passages, lexicon);
        List<Recognised> companies = new RegisteredCompanies(passages, topic, day, known).among(namings);
        List<Span> taken = namings.stream().map(Naming::span).toList();
        return new KnownNames(new Discovery.Article(passages, topic), taken, companies);
    }

    private static List<Span> bearing(List<Recognised> companies) {
        return companies.stream().flatMap(company -> company.bearing().stream()).toList();
    }

    private static Recognised recognised(Discovered found) {
        return new Recognised(
                Folding.slug(found.name()), found.name(), found.spans(), found.spans(), found.cue(), false);
    }

    private static Mention mention(Recognised company, Salience salience) {
        List<Place> places = company.spans().stream()
                .map(span -> new Place(span.passage().part(), span.start(), span.surface()))
                .toList();
        Evidence evidence = new Evidence(company.cue().rule(), company.cue().words());
        NamedCompany named = new NamedCompany(company.id(), company.name(), salience.of(company), places, evidence);
        return new Mention(named, company.registered());
    }
}

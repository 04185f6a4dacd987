package fr.rotative.cli.archive;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.capture.TornTail;
import fr.rotative.capture.WarcStore;
import fr.rotative.cli.console.CommandException;
import fr.rotative.cli.console.Console;
import fr.rotative.cli.console.Progress;
import fr.rotative.company.corpus.CorpusCompanies;
import fr.rotative.crawl.frontier.Frontier;
import fr.rotative.engine.ElasticsearchConnection;
import fr.rotative.engine.Endpoint;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.index.CompanyIndex;
import fr.rotative.index.Generation;
import fr.rotative.index.Rebuild;
import fr.rotative.index.RevisionReport;
import fr.rotative.index.Sharding;
import fr.rotative.index.Snapshots;
import fr.rotative.index.frontier.ElasticsearchFrontier;
import fr.rotative.normalise.site.SiteRules;
import fr.rotative.search.ArticleSearch;
import fr.rotative.search.CrawledHosts;
import fr.rotative.search.archive.Deadline;
import fr.rotative.search.archive.Readiness;
import fr.rotative.search.archive.ServedIndex;
import fr.rotative.search.company.CompanyDirectory;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** An archive with all its parts, open and wired together. */
public final class OpenArchive implements AutoCloseable {
    /** How much longer than its limit a search may keep silent: what it has found is still to be put together. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** A snapshot is answered for when it is whole. */
    static final Duration LONGEST_SNAPSHOT = Duration.ofHours(12);

    /** How long a question may take whose answer is of no use later. */
    private static final Duration IMPATIENCE = Duration.ofSeconds(2);

    private static final Duration READINESS_HOLDS = Duration.ofSeconds(1);

    private static final Logger LOG = LogManager.getLogger(OpenArchive.class);

    private final Resources resources;
    private final ArchiveSettings settings;
    private final Console console;
    private final ElasticsearchConnection connection;
    private final WarcStore captures;
    private final ArchiveIndex index;
    private final Generation generation;
    private final CompanyRecordsWriter companyRecords;
    private final Supplier<Readiness> readiness;
    private final ElasticsearchFrontier frontier;
    private final Clock clock = Clock.systemUTC();
    private final Figures figures = new Figures();
    private ArchiveCompanies companies;
    private CaptureReader reader;

    /**
     * Opens the archive and makes good what an earlier run left unfinished.
     *
     * @throws CommandException if it cannot be opened
     */
    public static OpenArchive open(ArchiveSettings settings, Console console) {
        Resources resources = new Resources();
        try {
            OpenArchive archive = new OpenArchive(settings, console, resources);
            archive.catchUp();
            archive.tellObsolescence();
            LOG.info("Opened the archive in {}, index {}", settings.data(), archive.generation);
            return archive;
        } catch (IOException e) {
            resources.close();
            throw CommandException.failed("Cannot open the archive in " + settings.data() + ": " + e.getMessage());
        } catch (RuntimeException e) {
            resources.close();
            throw e;
        }
    }

    private OpenArchive(ArchiveSettings settings, Console console, Resources resources) throws IOException {
        this.settings = settings;
        this.console = console;
        this.resources = resources;
        this.companies = ArchiveCompanies.of(settings.data());
        this.connection = new EngineRoom(console).connect(settings, figures.elasticsearch(), resources);
        this.captures = resources.add(WarcStore.open(settings.warc()));
        ElasticsearchClient patient = connection.patientClient(console::tell);
        Sharding sharding = settings.engine().sharding();
        this.index = new ArchiveIndex(patient, sharding, clock);
        this.generation = index.open();
        this.frontier = new ElasticsearchFrontier(patient, sharding, clock);
        frontier.open();
        this.readiness = new Remembered<>(
                new ServedIndex(connection.client(IMPATIENCE))::readiness, READINESS_HOLDS, System::nanoTime);
        figures.show(readiness, new CrawledHosts(connection.client(IMPATIENCE), clock));
        this.companyRecords = new CompanyRecordsWriter(new CompanyIndex(patient, sharding, clock));
        companyRecords.write(companies);
        this.reader = new CaptureReader(SiteRules.bundled(), companies.recogniser());
    }

    /** @param limit the time after which a search is answered with what has been found until then */
    public ArticleSearch search(Duration limit) {
        return new ArticleSearch(connection.client(limit.plus(PATIENCE)), limit);
    }

    /** @param limit the time that a question about companies is granted */
    public CompanyDirectory companies(Duration limit) {
        return new CompanyDirectory(connection.client(limit.plus(PATIENCE)), limit);
    }

    /** Where its Elasticsearch answers. */
    public Endpoint elasticsearch() {
        return connection.endpoint();
    }

    /** @param repository name under which Elasticsearch knows the repository of the snapshots */
    Snapshots snapshots(String repository) {
        return new Snapshots(connection.client(LONGEST_SNAPSHOT), repository);
    }

    /** How far the crawler has come with each host. */
    public CrawledHosts hosts() {
        Duration limit = Deadline.USUAL_LIMIT;
        return new CrawledHosts(connection.client(limit.plus(PATIENCE)), limit, clock);
    }

    public WarcStore captures() {
        return captures;
    }

    /** Waits where Elasticsearch does not answer. */
    public ArchiveIndex index() {
        return index;
    }

    /** Whether searches can be answered now; asked anew when a second has passed. */
    public Supplier<Readiness> readiness() {
        return readiness;
    }

    /** What this process counts and measures. */
    public Figures figures() {
        return figures;
    }

    /** How far the index is behind the program and its register. */
    public Obsolescence obsolescence() {
        return Obsolescence.of(index, reader.register());
    }

    /**
     * Reads every article for the companies that no register knows; what all of them together tell holds from then on,
     * for articles to come and wherever companies are recognised anew.
     *
     * @param progress told how many articles were read
     * @throws InterruptedException if the thread is interrupted; all is as it was before
     */
    public CorpusCompanies learnCompanies(LongConsumer progress) throws InterruptedException {
        CorpusCompanies corpus = new CorpusReading(companies.register()).of(index, progress);
        companies = companies.learning(corpus, settings.data());
        companyRecords.write(companies);
        reader = new CaptureReader(SiteRules.bundled(), companies.recogniser());
        return corpus;
    }

    /**
     * Recognises the companies of every article anew, from what the index has of it.
     *
     * @param progress told how many articles were read
     * @throws InterruptedException if the thread is interrupted; what was recognised is kept
     */
    public RevisionReport recogniseAnew(LongConsumer progress) throws InterruptedException {
        return index.revise(reader.register(), reader::readCompanies, progress);
    }

    /** The generation that was in service when the archive was opened. */
    Generation generation() {
        return generation;
    }

    ArchiveSettings settings() {
        return settings;
    }

    public CaptureReader reader() {
        return reader;
    }

    public Frontier frontier() {
        return frontier;
    }

    public Clock clock() {
        return clock;
    }

    /** The way into the generation that was in service when the archive was opened. */
    public Ingestion ingestion(IngestionReport report) {
        return ingestion(generation, report);
    }

    /** The way into a generation that has come into service since. */
    public Ingestion ingestion(Generation inService, IngestionReport report) {
        return new Ingestion(
                reader,
                new Ingestion.Target(index, positions(inService), index.registers()),
                report.observedBy(figures::written),
                clock);
    }

    /** The way into the next generation. */
    public Ingestion ingestionInto(Rebuild next, IngestionReport report) {
        return new Ingestion(
                reader, new Ingestion.Target(next, positions(next.generation()), next.registers()), report, clock);
    }

    /** How far the WARC files are indexed in a generation. */
    private IndexedPositions positions(Generation which) {
        return new IndexedPositions(settings.data().resolve("indexed").resolve(which.index()));
    }

    @Override
    public void close() {
        resources.close();
    }

    /** Reads what the WARC files hold and a generation does not yet. */
    public CatchUp catchUp(Generation which, Progress progress) {
        return new CatchUp(captures, positions(which), done -> progress.at(done, Progress.UNKNOWN));
    }

    private void catchUp() throws IOException {
        for (TornTail torn : captures.tornTails()) {
            console.tell(
                    "Set aside " + torn.bytes() + " bytes of a record that a crash left unfinished: " + torn.keptIn());
        }
        IngestionReport report = new IngestionReport();
        long found = catchUp(report);
        if (found > 0) {
            console.tell("Indexed what an earlier run had kept but not indexed: "
                    + report.lines().get(0));
        }
    }

    private void tellObsolescence() {
        Obsolescence obsolescence = obsolescence();
        if (!obsolescence.isNone()) {
            console.tell("Outdated: " + obsolescence.description() + ".");
        }
    }

    private long catchUp(IngestionReport report) throws IOException {
        try (Progress progress = Progress.of("catching up", console)) {
            return catchUp(generation, progress).into(ingestion(report), report);
        }
    }
}

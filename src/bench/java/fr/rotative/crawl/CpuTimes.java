package fr.rotative.crawl;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What the processor was used for since a moment, by this process, by a site, and by the other processes of this one. */
record CpuTimes(Instant at, Duration crawler, Duration site, Duration elasticsearch) {
    private static final double MILLIS = 1000;

    static CpuTimes now(ProcessHandle site) {
        Duration ofSite = cpu(site);
        Duration ofAll = ProcessHandle.current().descendants().map(CpuTimes::cpu).reduce(Duration.ZERO, Duration::plus);
        return new CpuTimes(Instant.now(), cpu(ProcessHandle.current()), ofSite, ofAll.minus(ofSite));
    }

    /** How long ago that was. */
    Duration elapsed(CpuTimes end) {
        return Duration.between(at, end.at);
    }

    /** What a period that ended so was bound by. */
    String until(CpuTimes end) {
        double cores = Runtime.getRuntime().availableProcessors();
        Duration all = end.crawler.minus(crawler).plus(end.site).minus(site).plus(end.elasticsearch).minus(elasticsearch);
        return String.format(
                Locale.ROOT,
                "CPU: crawler %.1f s, site %.1f s, Elasticsearch %.1f s; together %.0f %% of %.0f cores, load %.1f",
                seconds(end.crawler.minus(crawler)),
                seconds(end.site.minus(site)),
                seconds(end.elasticsearch.minus(elasticsearch)),
                100 * seconds(all) / seconds(elapsed(end)) / cores,
                cores,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / MILLIS;
    }

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}

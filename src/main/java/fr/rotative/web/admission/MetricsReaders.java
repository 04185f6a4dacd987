package fr.rotative.web.admission;

/** Who may read the figures of the process. */
public enum MetricsReaders {
    NOBODY,
    /** Programs on this machine, unless they ask for somebody beyond it. */
    LOCAL,
    /** Whoever may read the archive. */
    ALL
}

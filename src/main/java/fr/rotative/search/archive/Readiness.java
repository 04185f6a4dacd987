package fr.rotative.search.archive;

/** Whether searches can be answered, and by which index. */
public sealed interface Readiness {

    /**
     * They can.
     *
     * @param generation the index that the alias names
     * @param schemaVersion of the definition by which it was made
     * @param outdated whether this program would make it otherwise; it is read all the same
     * @param articles how many it holds
     */
    record Ready(String generation, int schemaVersion, boolean outdated, long articles) implements Readiness {}

    /** They cannot. */
    record NotReady(Why why) implements Readiness {}

    /** What is missing. */
    enum Why {
        /** Elasticsearch does not answer, or not in time. */
        NO_ANSWER,
        /** No generation is in service. */
        NO_INDEX,
        /** Part of the index is not in service: searches would miss articles. */
        PART_MISSING
    }
}

package fr.rotative.cli;

import static org.assertj.core.api.Assumptions.assumeThat;

import fr.rotative.engine.local.Release;
import java.util.Optional;

/** On a later server, which the profile {@code cluster} of the build fetches and which needs a later Java. */
class LaterClusterIT extends ClusterContract {
    @Override
    Release release() {
        Optional<Release> later = Release.later();
        assumeThat(later)
                .as("A JDK 21 or later for Elasticsearch 9: name one by JAVA21_HOME")
                .isPresent();
        return later.orElseThrow();
    }
}

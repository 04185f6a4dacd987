package fr.rotative.cli;

import fr.rotative.engine.local.Release;

/** On the server that comes with the program. */
class ClusterIT extends ClusterContract {
    @Override
    Release release() {
        return Release.embedded();
    }
}

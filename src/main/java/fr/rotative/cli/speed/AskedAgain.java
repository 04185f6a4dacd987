package fr.rotative.cli.speed;

import fr.rotative.bench.speed.RecordingProxy.Question;
import java.util.List;

/**
 * A question to the archive, with what the archive asks Elasticsearch to answer it.
 *
 * @param path of the archive
 * @param questions in the order in which they were asked
 */
record AskedAgain(String path, List<Question> questions) {}

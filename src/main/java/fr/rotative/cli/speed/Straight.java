package fr.rotative.cli.speed;

import fr.rotative.bench.speed.RecordingProxy.Question;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks a server by a bare HTTP client, and takes the time until the last byte of the answer. */
final class Straight {
    private static final int FIRST_FAILURE = 400;

    /** Never within a text, where its quotation marks would be escaped. */
    private static final String FAILURE = "\"error\":{";

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;
    private final Optional<String> authorization;

    Straight(URI server, Optional<String> authorization) {
        this.server = server;
        this.authorization = authorization;
    }

    /** @throws IOException if there is no answer, or one of failure */
    Duration get(String path) throws IOException, InterruptedException {
        return ask(List.of(Question.get(path)));
    }

    /**
     * One after the other.
     *
     * @throws IOException if one is not answered, or answered by a failure
     */
    Duration ask(List<Question> questions) throws IOException, InterruptedException {
        List<byte[]> answers = new ArrayList<>();
        long start = System.nanoTime();
        for (Question question : questions) {
            answers.add(answer(question));
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        for (byte[] answer : answers) {
            requireWhole(answer);
        }
        return took;
    }

    /** Elasticsearch answers several searches with success where some of them failed, which takes no time. */
    private static void requireWhole(byte[] answer) throws IOException {
        if (new String(answer, StandardCharsets.ISO_8859_1).contains(FAILURE)) {
            throw new IOException("Among the answers is a failure");
        }
    }

    /** @throws IOException if there is no answer, or one of failure */
    byte[] answer(Question question) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(question.path()))
                .method(question.method(), BodyPublishers.ofByteArray(question.body()));
        authorization.ifPresent(value -> request.header("Authorization", value));
        question.headers().forEach(request::header);
        HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() >= FIRST_FAILURE) {
            throw new IOException(question.method() + " " + question.path() + ": " + answer.statusCode());
        }
        return answer.body();
    }
}

package fr.rotative.engine.local;

import java.nio.file.Path;

/** A program that starts a server and is then killed by the test that started it. */
final class ServerToKill {
    private static final int HEAP_MEGABYTES = 512;

    private ServerToKill() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path home = Path.of(arguments[0]);
        Path data = Path.of(arguments[1]);
        LocalElasticsearch.start(new LocalElasticsearch.Settings(home, data, HEAP_MEGABYTES, 0), System.out::println);
        Thread.currentThread().join();
    }
}

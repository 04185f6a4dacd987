package fr.rotative.crawl;

import java.util.stream.Stream;

/** The numbers by which a benchmark can be made larger or smaller, separated by commas; else the usual ones. */
final class BenchArguments {
    private BenchArguments() {}

    static int[] of(String[] arguments, int... usual) {
        boolean given = arguments.length > 0 && arguments[0].matches("\\d+(,\\d+){" + (usual.length - 1) + "}");
        return given ? Stream.of(arguments[0].split(",")).mapToInt(Integer::parseInt).toArray() : usual;
    }
}

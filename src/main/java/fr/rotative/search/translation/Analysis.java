package fr.rotative.search.translation;

import java.util.List;

/** Cuts a text into the terms of the index, as one of its analyzers does. */
@FunctionalInterface
public interface Analysis {
    List<String> tokens(String analyzer, String text);
}

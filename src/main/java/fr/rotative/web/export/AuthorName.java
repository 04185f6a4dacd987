package fr.rotative.web.export;

import java.util.Set;

/** A signature split as reference managers want it: {@code Jean de La Fontaine} is filed under de La Fontaine. */
record AuthorName(String family, String given) {
    private static final Set<String> PARTICLES = Set.of("de", "du", "des", "van", "von", "di", "da", "le", "la");

    /** What cannot be split, such as initials or the name of a desk, is all family name. */
    static AuthorName of(String signature) {
        String name = signature.strip();
        int split = split(name);
        return split < 0
                ? new AuthorName(name, "")
                : new AuthorName(
                        name.substring(split + 1), name.substring(0, split).strip());
    }

    private static int split(String name) {
        int first = name.indexOf(' ');
        for (int space = first; space >= 0; space = name.indexOf(' ', space + 1)) {
            int end = name.indexOf(' ', space + 1);
            if (end >= 0 && PARTICLES.contains(name.substring(space + 1, end))) {
                return space;
            }
        }
        return name.lastIndexOf(' ');
    }

    /** {@code Martin, Claire} */
    String inverted() {
        return given.isEmpty() ? family : family + ", " + given;
    }
}

package fr.rotative.web.view;

/** The kinds of article in French. */
final class KindName {
    private KindName() {}

    /** @param label the name of the kind in addresses */
    static String of(String label) {
        return switch (label) {
            case "article" -> "Article";
            case "interview" -> "Entretien";
            case "brief" -> "Brève";
            case "dossier" -> "Dossier";
            default -> label;
        };
    }
}

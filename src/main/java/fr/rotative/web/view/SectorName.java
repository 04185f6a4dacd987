package fr.rotative.web.view;

import java.util.Map;

/** The sectors of the register in French. */
final class SectorName {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("advertising", "Publicité"),
            Map.entry("aerospace", "Aéronautique et défense"),
            Map.entry("agency", "Agences de presse"),
            Map.entry("automotive", "Automobile"),
            Map.entry("construction", "Bâtiment et travaux publics"),
            Map.entry("consulting", "Conseil"),
            Map.entry("e-commerce", "Commerce en ligne"),
            Map.entry("electronics", "Électronique"),
            Map.entry("energy", "Énergie"),
            Map.entry("entertainment", "Culture et divertissement"),
            Map.entry("finance", "Finance"),
            Map.entry("food", "Agroalimentaire"),
            Map.entry("gambling", "Jeux d’argent"),
            Map.entry("games", "Jeux vidéo"),
            Map.entry("hospitality", "Hôtellerie et restauration"),
            Map.entry("industry", "Industrie"),
            Map.entry("insurance", "Assurance"),
            Map.entry("internet", "Internet"),
            Map.entry("it-services", "Services informatiques"),
            Map.entry("luxury", "Luxe"),
            Map.entry("media", "Médias"),
            Map.entry("media-group", "Groupes de médias"),
            Map.entry("pharma", "Pharmacie"),
            Map.entry("platform", "Plateformes"),
            Map.entry("real-estate", "Immobilier"),
            Map.entry("research", "Études"),
            Map.entry("retail", "Distribution"),
            Map.entry("services", "Services"),
            Map.entry("software", "Logiciels"),
            Map.entry("telecom", "Télécommunications"),
            Map.entry("transport", "Transports"),
            Map.entry("travel", "Voyages"));

    private SectorName() {}

    /** A sector without a French name goes by its own. */
    static String of(String sector) {
        return NAMES.getOrDefault(sector, sector);
    }
}

package fr.rotative.normalise.site;

/**
 * All that is known of the sites.
 *
 * @param canonicalUrls usable alone, for instance by a crawler
 */
public record SiteRules(
        Hosts hosts,
        CanonicalUrls canonicalUrls,
        Kinds kinds,
        Sources sources,
        Labels labels,
        Roles roles,
        Signs signs,
        MetaNames metaNames) {

    /** Reads the bundled tables; nothing is read later. */
    public static SiteRules bundled() {
        Hosts hosts = new Hosts(CsvTable.read("hosts"));
        return new SiteRules(
                hosts,
                new CanonicalUrls(hosts, CsvTable.read("canonical"), CsvTable.read("parameters")),
                new Kinds(hosts, CsvTable.read("kinds"), CsvTable.read("sections")),
                new Sources(CsvTable.read("sources")),
                new Labels(CsvTable.read("labels")),
                new Roles(CsvTable.read("roles")),
                new Signs(CsvTable.read("signs")),
                new MetaNames(CsvTable.read("meta")));
    }
}

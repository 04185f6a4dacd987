package fr.rotative.web.view.part;

import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.ChronologyParameters;

/**
 * What a chart shows, as files.
 *
 * @param table its numbers (CSV)
 * @param picture its curves (SVG)
 */
public record TimelineFiles(String table, String picture) {
    public static TimelineFiles of(ChronologyParameters asked) {
        return new TimelineFiles(Addresses.chronologyFile(asked, "csv"), Addresses.chronologyFile(asked, "svg"));
    }
}

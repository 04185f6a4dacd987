package fr.rotative.company.recognition;

import fr.rotative.company.Company;
import fr.rotative.company.DatedName;
import java.util.regex.Pattern;

/** A company under one of its names. */
record Bearer(Company company, DatedName name) {
    private static final Pattern ARTICLE = Pattern.compile("^(?:Le |La |Les |L')");

    /** Whether the name, as it stands, may be read as something else than the company. */
    boolean isAmbiguous() {
        String bare = ARTICLE.matcher(name.name()).replaceFirst("");
        return company.isAmbiguous() && bare.indexOf(' ') < 0;
    }
}

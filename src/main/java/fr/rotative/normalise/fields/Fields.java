package fr.rotative.normalise.fields;

import fr.rotative.normalise.byline.Bylines;
import fr.rotative.normalise.site.SiteRules;

/** One decider for each field. */
public record Fields(
        TitleField title,
        SectionField section,
        DateField date,
        BylineField byline,
        AddressField address,
        LeadField lead) {

    public static Fields of(SiteRules rules, Bylines bylines) {
        return new Fields(
                new TitleField(rules),
                new SectionField(),
                new DateField(),
                new BylineField(bylines, rules.hosts()),
                new AddressField(rules.canonicalUrls()),
                new LeadField(rules.hosts()));
    }
}

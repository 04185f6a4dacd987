package fr.rotative.company;

/** A name and the days in which it held. */
public record DatedName(String name, Period held) {
    public static DatedName always(String name) {
        return new DatedName(name, Period.ALWAYS);
    }
}

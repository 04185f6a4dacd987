package fr.rotative.web.view.results;

/**
 * What narrows the results.
 *
 * @param excluded whether articles with it are left out
 * @param named whether the label is what the archive calls it, not what readers are told
 * @param href the search without it
 */
public record Chip(boolean excluded, String label, boolean named, String href) {
    static Chip told(String label, String href) {
        return new Chip(false, label, false, href);
    }
}

package fr.rotative.web.pages;

import fr.rotative.web.asset.Assets;

/**
 * What surrounds the content of every page.
 *
 * @param title of the page; empty for the front page, which bears the archive's name alone
 * @param path of the page, to mark it in the navigation
 */
public record Frame(String title, String path, Assets assets) {

    public String documentTitle() {
        return title.isEmpty() ? "Rotative, archives de la presse économique et technologique" : title + " – Rotative";
    }

    /** Whether the page is this one or lies below it. */
    public boolean isIn(String place) {
        return path.equals(place) || path.startsWith(place + "/");
    }
}

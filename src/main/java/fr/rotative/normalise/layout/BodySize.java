package fr.rotative.normalise.layout;

import fr.rotative.normalise.page.Line;
import fr.rotative.normalise.page.Page;
import fr.rotative.normalise.page.Style;

/** The size of the type in which most of a page's running text is set. */
final class BodySize {
    private BodySize() {}

    static int of(Page page) {
        int[] letters = new int[Style.LARGEST_SIZE + 1];
        for (int i = page.mainStart(); i < page.mainEnd(); i++) {
            Line line = page.lines().get(i);
            letters[line.size()] += line.isProse() ? line.text().length() : 0;
        }
        return Style.commonest(letters);
    }
}

package fr.rotative.normalise.page;

import org.jsoup.nodes.Element;

/** The presentational elements of HTML 3.2 to 5 (WHATWG HTML, section 15.3.4 for the sizes of font). */
final class FontStyles {
    private FontStyles() {}

    /** The style of the text within the element, given that around it. */
    static Style within(Style outer, Element element) {
        return switch (element.normalName()) {
            case "b", "strong", "th", "u" -> outer.bolder();
            case "a" -> element.hasAttr("href") ? outer.linked() : outer;
            case "h1" -> outer.sized(6).bolder();
            case "h2" -> outer.sized(5).bolder();
            case "h3" -> outer.sized(4).bolder();
            case "h4", "h5", "h6" -> outer.bolder();
            case "big" -> outer.sized(outer.size() + 1);
            case "small" -> outer.sized(outer.size() - 1);
            case "font" -> font(outer, element.attr("size").strip());
            default -> outer;
        };
    }

    private static Style font(Style outer, String size) {
        try {
            boolean relative = size.startsWith("+") || size.startsWith("-");
            int number = size.isEmpty() ? outer.size() : Integer.parseInt(size);
            return Math.abs(number) > Style.LARGEST_SIZE
                    ? outer
                    : outer.sized(relative ? Style.NORMAL_SIZE + number : number);
        } catch (NumberFormatException notASize) {
            return outer;
        }
    }
}

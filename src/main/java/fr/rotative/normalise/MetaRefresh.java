package fr.rotative.normalise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages that only send on to another address. */
final class MetaRefresh {
    private static final Pattern CONTENT = Pattern.compile(
            "\\s*(\\d{1,5})(?:\\.\\d*)?\\s*[;,]\\s*(?:url\\s*=)?\\s*['\"]?(\\S+).*", Pattern.CASE_INSENSITIVE);
    /** Papers also reload their pages after minutes; those are pages all the same. */
    private static final int LONGEST_SECONDS = 15;

    private static final int LONGEST_TEXT = 400;

    private MetaRefresh() {}

    static boolean isRedirect(Document document) {
        return leadsOn(document.head()) && document.body().text().length() <= LONGEST_TEXT;
    }

    private static boolean leadsOn(Element element) {
        if (element.attr("http-equiv").trim().equalsIgnoreCase("refresh") && isSoon(element.attr("content"))) {
            return true;
        }
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (leadsOn(child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSoon(String content) {
        Matcher matcher = CONTENT.matcher(content);
        return matcher.matches() && Integer.parseInt(matcher.group(1)) <= LONGEST_SECONDS;
    }
}

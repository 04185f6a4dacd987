package fr.rotative.web.export;

/** Text without the characters that XML 1.0 cannot hold in any form (section 2.2), such as most control characters. */
final class XmlText {
    private static final int LAST_OF_PLANE = 0xFFFE;

    private XmlText() {}

    static String clean(String text) {
        return text.codePoints()
                .filter(XmlText::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int c) {
        boolean white = c == '\t' || c == '\n' || c == '\r';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return white || (c >= ' ' && !surrogate && c != LAST_OF_PLANE && c != LAST_OF_PLANE + 1);
    }
}

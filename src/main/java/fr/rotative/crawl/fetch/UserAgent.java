package fr.rotative.crawl.fetch;

import java.util.regex.Pattern;

/**
 * The name under which the crawler presents itself, with the address of who answers for it.
 *
 * @param contact a web page or an e-mail address; empty where nobody needs one, on the loopback interface
 */
public record UserAgent(String version, String contact) {
    private static final String PRODUCT = "Rotative";
    private static final Pattern CONTACT =
            Pattern.compile("https?://[^\\s()<>]+|[^\\s()<>@]+@[^\\s()<>@]+\\.[^\\s()<>@]+");

    /** @throws IllegalArgumentException if the contact is neither empty, nor a web page, nor an e-mail address */
    public UserAgent {
        if (!contact.isEmpty() && !CONTACT.matcher(contact).matches()) {
            throw new IllegalArgumentException(
                    "The contact must be an http(s) address or an e-mail address, not '" + contact + "'");
        }
    }

    public static UserAgent withContact(String contact) {
        String version = UserAgent.class.getPackage().getImplementationVersion();
        return new UserAgent(version == null ? "dev" : version, contact);
    }

    /** The name that robots.txt files know it by, in lower case as they are compared without regard to case. */
    public String robotsName() {
        return "rotative";
    }

    /** The value of the {@code User-Agent} field (RFC 9110, section 10.1.5). */
    public String header() {
        return PRODUCT + "/" + version + (contact.isEmpty() ? "" : " (+" + contact + ")");
    }
}

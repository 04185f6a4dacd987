package fr.rotative.engine;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** How requests to Elasticsearch are signed. No implementation prints its secret. */
public sealed interface Credentials {

    /** The value of the {@code Authorization} header (RFC 9110, section 11.6.2), if there is one. */
    Optional<String> authorization();

    /** A cluster with security switched off. */
    record None() implements Credentials {
        @Override
        public Optional<String> authorization() {
            return Optional.empty();
        }
    }

    /** An API key in its encoded form, as {@code POST /_security/api_key} returns it. */
    record ApiKey(String encoded) implements Credentials {
        @Override
        public Optional<String> authorization() {
            return Optional.of("ApiKey " + encoded);
        }

        @Override
        public String toString() {
            return "ApiKey[hidden]";
        }
    }

    /** A user of any of the cluster's realms, by HTTP basic authentication (RFC 7617). */
    record UserPassword(String user, String password) implements Credentials {
        @Override
        public Optional<String> authorization() {
            byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
            return Optional.of("Basic " + Base64.getEncoder().encodeToString(pair));
        }

        @Override
        public String toString() {
            return "UserPassword[" + user + ", hidden]";
        }
    }
}

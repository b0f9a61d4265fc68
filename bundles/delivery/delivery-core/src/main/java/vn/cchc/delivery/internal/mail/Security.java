package vn.cchc.delivery.internal.mail;

import java.util.Properties;

/** How a connection to a mail server is kept from others. */
enum Security {
    /** Begun in clear and gone on with TLS, or not at all. */
    STARTTLS {
        @Override
        void put(Properties properties, String prefix) {
            properties.put(prefix + "starttls.enable", "true");
            properties.put(prefix + "starttls.required", "true");
        }
    },
    /** TLS from the first byte. */
    TLS {
        @Override
        void put(Properties properties, String prefix) {
            properties.put(prefix + "ssl.enable", "true");
        }
    },
    /** For a server on the same machine. */
    NONE {
        @Override
        void put(Properties properties, String prefix) {
            properties.put(prefix + "starttls.enable", "false");
        }
    };

    abstract void put(Properties properties, String prefix);

    static Security of(String word) {
        for (var security : values()) {
            if (security.name().equalsIgnoreCase(word)) {
                return security;
            }
        }
        throw new IllegalArgumentException("security is starttls, tls or none, not " + word);
    }

    /** With the name of the server checked, and an end to every wait. */
    void put(Properties properties, String prefix, int connectSeconds, int answerSeconds) {
        put(properties, prefix);
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "connectiontimeout", millis(connectSeconds));
        properties.put(prefix + "timeout", millis(answerSeconds));
        properties.put(prefix + "writetimeout", millis(answerSeconds));
    }

    private static String millis(int seconds) {
        if (seconds < 1 || seconds > 600) {
            throw new IllegalArgumentException("A wait has 1 to 600 seconds, not " + seconds);
        }
        return Integer.toString(seconds * 1000);
    }
}

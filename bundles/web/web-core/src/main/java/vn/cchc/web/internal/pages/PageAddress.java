package vn.cchc.web.internal.pages;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Path and query of a page, and how to get from it to others without losing the language.
 *
 * @param value begins with a single slash
 */
public record PageAddress(String value) {
    public PageAddress {
        // Two slashes would lead to another host.
        value = value.startsWith("/") && !value.startsWith("//") ? value : "/";
    }

    public String path() {
        return value.split("\\?", 2)[0];
    }

    /** This page in another language. */
    public String in(String language) {
        String rest =
                query().isEmpty()
                        ? ""
                        : Arrays.stream(query().split("&"))
                                .filter(p -> !p.isEmpty() && !p.startsWith("lang="))
                                .map(p -> p + "&")
                                .collect(Collectors.joining());
        return path() + "?" + rest + "lang=" + language;
    }

    /** Another page; the language goes along when this page was asked for in one. */
    public String to(String other) {
        return Arrays.stream(query().split("&"))
                .filter(p -> p.equals("lang=en") || p.equals("lang=vi"))
                .findFirst()
                .map(lang -> other + "?" + lang)
                .orElse(other);
    }

    public boolean on(String section) {
        return section.equals("/") ? path().equals("/") : path().startsWith(section);
    }

    private String query() {
        String[] parts = value.split("\\?", 2);
        return parts.length == 2 ? parts[1] : "";
    }
}

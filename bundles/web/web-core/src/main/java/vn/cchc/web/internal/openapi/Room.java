package vn.cchc.web.internal.openapi;

/** The room a class belongs to. */
final class Room {
    private static final String PRODUCT = "vn.cchc.";

    private Room() {}

    /** {@code edition} for a class of {@code vn.cchc.edition.internal.rest}. */
    static String of(Class<?> type) {
        String name = type.getPackageName();
        if (!name.startsWith(PRODUCT)) {
            return name.substring(name.lastIndexOf('.') + 1);
        }
        String rest = name.substring(PRODUCT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}

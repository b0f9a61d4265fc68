package vn.cchc.registry;

import java.util.Map;

/**
 * English names of units that have no official one: the Vietnamese name with the type word that
 * English-language texts of the Government use.
 */
final class EnglishName {
    private static final Map<String, String> TYPE_WORDS =
            Map.of(
                    "huyện", "district",
                    "quận", "urban district",
                    "thị xã", "town",
                    "thành phố thuộc tỉnh", "city",
                    "thành phố thuộc thành phố trực thuộc trung ương", "city",
                    "xã", "commune",
                    "phường", "ward",
                    "thị trấn", "township",
                    "đặc khu", "special zone");

    private EnglishName() {}

    /**
     * @throws IllegalArgumentException for a type that has no English word
     */
    static String of(String name, String type) {
        String word = TYPE_WORDS.get(type);
        if (word == null) {
            throw new IllegalArgumentException("No English word for the type of unit " + type);
        }
        return name.matches("[0-9]+") ? capital(word) + " " + name : name + " " + word;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}

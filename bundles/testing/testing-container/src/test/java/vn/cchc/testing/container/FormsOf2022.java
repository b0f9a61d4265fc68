package vn.cchc.testing.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Made-up forms of SIPAS 2022 as a CSV file: places from the registry's own list, every question of
 * the index answered; the same seed gives the same.
 */
final class FormsOf2022 {
    private static final Path COMMUNES =
            Path.of("../../registry/registry-core/src/main/resources/registry/communes-2024.csv");
    private static final int CODE = 0;
    private static final int DISTRICT = 4;
    private static final int PROVINCE = 5;

    private final List<String> columns;
    private final Random random;

    FormsOf2022(List<String> columns, long seed) {
        this.columns = columns;
        this.random = new Random(seed);
    }

    void write(int forms, Path file) throws IOException {
        var communes = Files.readAllLines(COMMUNES);
        var text = new StringBuilder(String.join(",", columns)).append('\n');
        for (int form = 1; form <= forms; form++) {
            String[] place = communes.get(1 + random.nextInt(communes.size() - 1)).split(",");
            for (String column : columns) {
                text.append(cell(column, form, place)).append(',');
            }
            text.setCharAt(text.length() - 1, '\n');
        }
        Files.writeString(file, text);
    }

    private String cell(String column, int form, String[] place) {
        return switch (column) {
            case "form_number" -> String.format("F%05d", form);
            case "province_code" -> place[PROVINCE];
            case "district_code" -> place[DISTRICT];
            case "commune_code" -> place[CODE];
            case "village" -> Integer.toString(1 + random.nextInt(3));
            case "sex" -> Integer.toString(1 + random.nextInt(2));
            default -> column.startsWith("q9_") ? Integer.toString(1 + random.nextInt(5)) : "";
        };
    }
}

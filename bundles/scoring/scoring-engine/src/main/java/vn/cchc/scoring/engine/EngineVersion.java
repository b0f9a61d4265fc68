package vn.cchc.scoring.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this engine, which every result names. */
public final class EngineVersion {
    private EngineVersion() {}

    public static String current() {
        try (var in = EngineVersion.class.getResourceAsStream("engine.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("The engine's version cannot be read", e);
        }
    }
}

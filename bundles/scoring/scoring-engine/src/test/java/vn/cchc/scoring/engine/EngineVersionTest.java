package vn.cchc.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EngineVersionTest {
    @Test
    void the_engine_knows_its_version() {
        assertThat(EngineVersion.current()).matches("\\d+\\.\\d+\\.\\d+.*");
    }
}

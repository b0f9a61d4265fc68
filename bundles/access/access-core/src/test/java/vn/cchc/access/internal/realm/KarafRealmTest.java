package vn.cchc.access.internal.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.model.Refusal;

class KarafRealmTest {
    @TempDir private Path folder;

    @Test
    void a_name_without_password_costs_as_many_hashes_as_a_wrong_password() throws Exception {
        try (var trial = new TrialRealm(folder)) {
            KarafRealm realm = trial.realm();
            realm.people().addUser("lan", "right");

            realm.signIn("lan", "wrong".toCharArray());
            int known = trial.checks();
            realm.checkNothing("wrong".toCharArray());
            assertThat(trial.checks()).isEqualTo(2 * known).isEqualTo(2);
        }
    }

    @Test
    void a_server_without_the_realm_says_so() {
        var realm = new KarafRealm(List.of(), List.of());
        assertThatThrownBy(realm::people)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ACC-201");
    }
}

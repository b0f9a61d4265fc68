package vn.cchc.archive.s3.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.cchc.model.Fingerprint;

class PlaceTest {
    private static final Fingerprint CONTENT = Fingerprint.of(new byte[] {1});

    @Test
    void a_prefix_ends_with_a_slash_or_is_none() {
        assertThat(Place.of(settings("b", "a/b")).key(CONTENT)).isEqualTo("a/b/" + CONTENT);
        assertThat(Place.of(settings("b", "a/b/")).key(CONTENT)).isEqualTo("a/b/" + CONTENT);
        assertThat(Place.of(settings("b", " ")).key(CONTENT)).isEqualTo(CONTENT.sha256());
    }

    @Test
    void only_a_hash_behind_the_prefix_is_content() {
        var place = Place.of(settings("b", "a"));
        assertThat(place.content("a/" + CONTENT)).hasValue(CONTENT);
        assertThat(place.content("a/x" + CONTENT)).isEmpty();
        assertThat(place.content("b/" + CONTENT)).isEmpty();
        assertThat(place.content("a/" + CONTENT + "/x")).isEmpty();
    }

    @Test
    void what_is_no_bucket_or_prefix_is_said_at_the_start() {
        assertThatThrownBy(() -> Place.of(settings("", "a"))).hasMessageContaining("bucket");
        for (String wrong : new String[] {"/a", "a//b", "../a", "a/../b", "a b"}) {
            assertThatThrownBy(() -> Place.of(settings("b", wrong)))
                    .hasMessageContaining("Not a prefix");
        }
    }

    private static TrialSettings settings(String bucket, String prefix) {
        return new TrialSettings("", bucket).withPrefix(prefix);
    }
}

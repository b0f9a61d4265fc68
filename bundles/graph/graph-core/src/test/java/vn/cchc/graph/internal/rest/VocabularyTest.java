package vn.cchc.graph.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.cchc.graph.internal.rest.VocabularyResource.TermRecord;

/** The words an editor of queries offers. */
class VocabularyTest {

    @Test
    void classes_and_properties_are_offered_by_their_names_and_things_are_not() throws Exception {
        try (var server = new GraphServer()) {
            var vocabulary = new Terms(server.graph).all();

            assertThat(vocabulary.prefixes()).containsEntry("cchc", "https://cchc.vn/def/");
            assertThat(vocabulary.classes())
                    .containsExactly(
                            new TermRecord(
                                    "http://www.w3.org/ns/prov#Entity", "Thực thể", "Entity"),
                            new TermRecord("https://cchc.vn/def/Commune", "Xã", "Commune"));
            assertThat(vocabulary.properties())
                    .extracting(TermRecord::iri)
                    .containsExactly("http://www.w3.org/ns/prov#used", "https://cchc.vn/def/value");
        }
    }
}

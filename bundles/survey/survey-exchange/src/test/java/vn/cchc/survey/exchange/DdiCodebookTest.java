package vn.cchc.survey.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import vn.cchc.model.LanguageText;
import vn.cchc.survey.form.FormDefinition;

/** Held against the schema of DDI-Codebook 2.6 as the DDI Alliance published it. */
class DdiCodebookTest {
    private static final Path SCHEMA = Path.of("src/test/resources/ddi/codebook.xsd");

    @Test
    void the_codebook_of_every_form_is_valid() throws Exception {
        Schema schema = schema();
        for (var form : YearForms.all()) {
            var codebook = FormDefinition.forInterview(form).orRefuse().codebook();
            String xml =
                    DdiCodebook.write(
                            new LanguageText("Khảo sát & đo lường", "Survey <1>"),
                            form.name(),
                            codebook);
            schema.newValidator().validate(new StreamSource(new StringReader(xml)));
            for (var entry : codebook) {
                assertThat(xml).contains("name=\"" + entry.column() + "\"");
            }
        }
    }

    private static Schema schema() throws Exception {
        var factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "file");
        return factory.newSchema(SCHEMA.toFile());
    }
}

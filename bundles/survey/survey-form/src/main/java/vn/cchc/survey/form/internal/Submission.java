package vn.cchc.survey.form.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.instance.FormInstance;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.model.xform.XFormSerializingVisitor;

/** A filled form as it is sent, written by the engine that writes it on phones. */
final class Submission {
    private final FormInstance instance;

    Submission(FormInstance instance) {
        this.instance = instance;
    }

    /** One at a time: the id is put into the instance. */
    synchronized String of(String instanceId) {
        TreeElement id = instance.getRoot().getFirstChild("meta").getFirstChild("instanceID");
        id.setValue(new StringData(instanceId));
        try {
            byte[] xml = new XFormSerializingVisitor().serializeInstance(instance);
            return new String(xml, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing into memory does not fail", e);
        }
    }
}

package vn.cchc.survey.internal.files;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.cchc.survey.internal.store.EncodedForm;

/**
 * Forms that passed the check, on their way from the file somebody brought to the database: so that
 * the transaction begins only when the whole file is known to be right, and is short.
 */
public final class CheckedForms implements AutoCloseable {
    private final AnswerFolder folder;
    private final Path file;
    private final BufferedWriter writer;
    private int count;

    public CheckedForms(AnswerFolder folder) throws IOException {
        this.folder = folder;
        this.file = folder.temporary("checked");
        this.writer = Files.newBufferedWriter(file);
    }

    /** Takes the next form. */
    public void add(String[] answers) throws IOException {
        writer.write(EncodedForm.encode(answers));
        writer.write('\n');
        count++;
    }

    public int count() {
        return count;
    }

    /** Ends the writing; the lines of all forms, in the order they came. */
    public BufferedReader lines() throws IOException {
        writer.close();
        return Files.newBufferedReader(file);
    }

    @Override
    public void close() throws IOException {
        writer.close();
        folder.delete(file);
    }
}

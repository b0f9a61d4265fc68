package vn.cchc.invitation.internal.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import vn.cchc.web.PageAssets;

/** The script that takes a ballot in the browser; pages of surveys name it {@code ballot.js}. */
@Component
public final class BallotScript implements PageAssets {
    private static final String SCRIPT = "ballot.js";

    @Override
    public Optional<byte[]> read(String name) {
        if (!SCRIPT.equals(name)) {
            return Optional.empty();
        }
        try (var in = BallotScript.class.getResourceAsStream("/pages/" + SCRIPT)) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

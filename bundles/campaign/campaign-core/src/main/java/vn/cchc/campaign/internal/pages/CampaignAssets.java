package vn.cchc.campaign.internal.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import vn.cchc.web.PageAssets;

/** The style sheet of questionnaires. */
@Component
public final class CampaignAssets implements PageAssets {
    private static final String STYLE = "surveys.css";

    @Override
    public Optional<byte[]> read(String name) {
        if (!STYLE.equals(name)) {
            return Optional.empty();
        }
        try (var in = CampaignAssets.class.getResourceAsStream("/pages/" + STYLE)) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

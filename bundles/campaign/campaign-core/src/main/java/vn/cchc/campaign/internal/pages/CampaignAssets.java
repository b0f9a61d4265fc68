package vn.cchc.campaign.internal.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import vn.cchc.web.PageAssets;

/**
 * The style sheet of questionnaires, and the scripts that work before an answer is sent and keep it
 * on the device.
 */
@Component
public final class CampaignAssets implements PageAssets {
    private static final Set<String> NAMES = Set.of("surveys.css", "work.js", "keep.js");

    @Override
    public Optional<byte[]> read(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        try (var in = CampaignAssets.class.getResourceAsStream("/pages/" + name)) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

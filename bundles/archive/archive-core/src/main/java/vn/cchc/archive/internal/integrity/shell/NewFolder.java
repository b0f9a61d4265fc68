package vn.cchc.archive.internal.integrity.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.model.Refusal;
import vn.cchc.ops.Exchange;

/** A folder that is to be made, in one of the folders that commands may touch. */
record NewFolder(Exchange exchange) {
    private static final String NAME = "[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]{0,99}";

    /**
     * @throws Refusal INVALID for what is no name, and what the exchange says of the place
     */
    Path of(String typed) {
        Path path = path(typed);
        Path name = path.getFileName();
        if (name == null || !name.toString().matches(NAME)) {
            throw noName(typed);
        }
        Path parent = path.getParent();
        return exchange.toRead(parent == null ? "." : parent.toString(), List.of("/"))
                .resolve(name);
    }

    private static Path path(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw noName(typed);
        }
    }

    private static Refusal noName(String typed) {
        return new Refusal(Refusal.Kind.INVALID, ArchiveFault.EXPORT_NAME.at(typed));
    }
}

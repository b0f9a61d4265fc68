package vn.cchc.ops.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Refusal;
import vn.cchc.ops.Exchange;
import vn.cchc.ops.internal.faults.OpsFault;

/** The folder {@code exchange} below the server's data, and those an administrator has added. */
@Component(service = Exchange.class, configurationPid = "vn.cchc.exchange")
@Designate(ocd = ExchangeSettings.class)
public final class ExchangeFolders implements Exchange {
    private static final String FOLDER = "/";

    private final Path own;
    private final List<Path> folders;

    @Activate
    public ExchangeFolders(BundleContext context, ExchangeSettings settings) throws IOException {
        this(
                Path.of(context.getProperty("karaf.data"), "exchange"),
                Path.of(context.getProperty("karaf.base")),
                settings.folders());
    }

    ExchangeFolders(Path own, Path base, String others) throws IOException {
        this.own = Files.createDirectories(own).toAbsolutePath().normalize();
        this.folders =
                Stream.concat(
                                Stream.of(this.own),
                                Stream.of(others.split(","))
                                        .map(String::strip)
                                        .filter(name -> !name.isEmpty())
                                        .map(base::resolve))
                        .map(folder -> folder.toAbsolutePath().normalize())
                        .toList();
    }

    @Override
    public Path toRead(String typed, List<String> endings) {
        Path path = path(typed);
        if (!within(path)) {
            throw outside(typed);
        }
        boolean folder = Files.isDirectory(path) && endings.contains(FOLDER);
        if (!folder && !ends(path, endings)) {
            throw otherEnding(typed, endings);
        }
        if (!folder && !Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw refusal(Refusal.Kind.NOT_FOUND, OpsFault.NO_FILE, typed);
        }
        return path;
    }

    @Override
    public void write(String typed, List<String> endings, byte[] content) {
        Path path = path(typed);
        if (!within(path)) {
            throw outside(typed);
        }
        if (!ends(path, endings)) {
            throw otherEnding(typed, endings);
        }
        try {
            Files.write(path, content, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw refusal(Refusal.Kind.CONFLICT, OpsFault.THERE_ALREADY, typed);
        } catch (IOException e) {
            throw refusal(Refusal.Kind.INVALID, OpsFault.NOT_WRITTEN, typed);
        }
    }

    @Override
    public List<String> files(List<String> endings) {
        return folders.stream().flatMap(folder -> files(folder, endings)).sorted().toList();
    }

    private Stream<String> files(Path folder, List<String> endings) {
        try (var files = Files.list(folder)) {
            return files
                    .filter(file -> ends(file, endings))
                    .map(file -> folder.equals(own) ? "" + file.getFileName() : "" + file)
                    .toList()
                    .stream();
        } catch (IOException e) {
            return Stream.of();
        }
    }

    private Path path(String typed) {
        try {
            return own.resolve(typed).normalize();
        } catch (InvalidPathException e) {
            throw outside(typed);
        }
    }

    /** Links are followed before the place is judged: of what is there, else of its folder. */
    private boolean within(Path path) {
        Path there = Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? path : path.getParent();
        return there != null
                && folders.stream().anyMatch(folder -> real(there).startsWith(real(folder)));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }

    private static boolean ends(Path path, List<String> endings) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }

    private Refusal outside(String typed) {
        return refusal(Refusal.Kind.FORBIDDEN, OpsFault.OUTSIDE, typed);
    }

    private Refusal otherEnding(String typed, List<String> endings) {
        var names = endings.stream().filter(ending -> !ending.equals(FOLDER)).toList();
        var kinds = new LanguageText(String.join(" hoặc ", names), String.join(" or ", names));
        return refusal(Refusal.Kind.INVALID, OpsFault.OTHER_ENDING, typed, kinds);
    }

    private static Refusal refusal(
            Refusal.Kind kind, OpsFault fault, String typed, Object... words) {
        return new Refusal(kind, fault.at(typed, words));
    }
}

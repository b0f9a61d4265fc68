package vn.cchc.edition.internal.files;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Map;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;
import vn.cchc.edition.internal.examination.SampleYear;

/** A year that somebody signed, with a key made for the occasion. */
final class SignedJar {
    private static final String PASSWORD = "for-this-test-only";

    private SignedJar() {}

    static Path of(SampleYear year, Path folder) throws Exception {
        Path plain = year.writeJar(folder.resolve("plain.jar"));
        Path signed = folder.resolve("signed.jar");
        var entry =
                (KeyStore.PrivateKeyEntry)
                        keys(folder)
                                .getEntry(
                                        "author",
                                        new KeyStore.PasswordProtection(PASSWORD.toCharArray()));
        try (var in = new ZipFile(plain.toFile());
                var out = Files.newOutputStream(signed)) {
            new JarSigner.Builder(entry).build().sign(in, out);
        }
        return signed;
    }

    private static KeyStore keys(Path folder) throws Exception {
        Path store = folder.resolve("keys.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        int exit =
                new ProcessBuilder(
                                keytool.toString(),
                                "-genkeypair",
                                "-alias",
                                "author",
                                "-dname",
                                "CN=Author",
                                "-keyalg",
                                "EC",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                store.toString(),
                                "-storepass",
                                PASSWORD)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
        if (exit != 0) {
            throw new IOException("keytool ended with " + exit);
        }
        return KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    }

    /** Adds a line to a file in the jar. */
    static void change(Path jar, String file) throws IOException {
        try (var zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            Path path = zip.getPath(file);
            Files.writeString(path, Files.readString(path) + "\n");
        }
    }
}

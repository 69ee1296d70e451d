package io.beckon.snippet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the build makes once, so that nobody waits for it at run time. */
public final class PreparedFiles {
    private PreparedFiles() {}

    /** The text of one of them. */
    static String read(String name) {
        try (InputStream in = PreparedFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "Expected " + name + " on the class path, which the build writes, but it is not there.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Called by the build: writes files into the classes of this module, where the agent's sources are already. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0], "io/beckon/snippet");
        Files.writeString(folder.resolve(BrowserDeclarations.RESOURCE), BrowserDeclarations.workOut(folder));
        Files.writeString(folder.resolve(InvitationPreview.RESOURCE), InvitationPreview.compile());
        Files.writeString(folder.resolve(EngagementUi.RESOURCE), EngagementUi.compile());
    }
}

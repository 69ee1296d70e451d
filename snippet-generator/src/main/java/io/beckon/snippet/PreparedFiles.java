package io.beckon.snippet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the build makes once, so that nobody waits for it at run time. */
public final class PreparedFiles {
    private PreparedFiles() {}

    /** Called by the build: writes files into the classes of this module, where the agent's sources are already. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0], "io/beckon/snippet");
        Files.writeString(folder.resolve(BrowserDeclarations.RESOURCE), BrowserDeclarations.needed(folder));
        Files.writeString(folder.resolve(InvitationPreview.RESOURCE), InvitationPreview.compile());
    }
}

package io.beckon.benchmarks.scripts;

import io.beckon.benchmarks.tools.Scratch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Scripts of others, fetched now. */
final class PeerScripts {
    /** A script that was fetched. */
    record Fetched(Peer peer, String version, String script) {
        /** What a table calls it. */
        String label() {
            return peer.npmPackage() + " " + version;
        }
    }

    private PeerScripts() {}

    /** The scripts as pages load them. */
    static List<Fetched> fetch(List<Peer> peers) {
        try (Scratch scratch = Scratch.make("peers")) {
            return fetch(peers, new Npm(scratch.folder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Expected the benchmark to run to its end, but it was interrupted.", e);
        }
    }

    private static List<Fetched> fetch(List<Peer> peers, Npm npm) throws IOException, InterruptedException {
        List<Fetched> all = new ArrayList<>();
        for (Peer peer : peers) {
            Path unpacked = npm.fetch(peer.npmPackage());
            String script = Files.readString(unpacked.resolve(peer.file()));
            all.add(new Fetched(peer, Npm.version(unpacked), peer.isSource() ? Minifier.minify(script) : script));
        }
        return all;
    }
}

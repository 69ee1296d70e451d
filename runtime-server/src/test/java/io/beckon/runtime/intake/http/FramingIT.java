package io.beckon.runtime.intake.http;

import static io.beckon.runtime.intake.Bodies.EVENT;
import static io.beckon.runtime.intake.Bodies.begun;
import static io.beckon.runtime.intake.http.RunningPort.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body that would be taken, in frames that every proxy and server understands in the same way, and in others. */
class FramingIT extends PublicPortTests {
    private static final String BODY = begun("b1", EVENT);
    private static final String CHUNKS = Integer.toHexString(BODY.length()) + "\r\n" + BODY + "\r\n0\r\n\r\n";
    private static final String LENGTH = "Content-Length: " + BODY.length();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTP/1.1 | Host: a | Transfer-Encoding: chunked",
                "HTTP/1.1 | Host: a | Transfer-Encoding: Chunked",
                "HTTP/1.1 | Host: a | LENGTH",
                "HTTP/1.0 | Host: a | LENGTH",
                "HTTP/1.0 | X: x    | LENGTH"
            })
    void isTakenWhereItMeansOneThing(String version, String host, String framing) throws IOException {
        String answer = send(version, host, framing);

        assertThat(answer).matches("(?s)HTTP/1.[01] 202 .*");
        assertThat(running.host.submissions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTP/1.1 | X: x             | LENGTH",
                "HTTP/1.1 | X: x             | Transfer-Encoding: chunked",
                "HTTP/1.1 | Host: a, Host: b | LENGTH",
                "HTTP/1.0 | Host: a, Host: b | LENGTH",
                "HTTP/1.1 | Host: a          | Transfer-Encoding: gzip; Transfer-Encoding: chunked",
                "HTTP/1.1 | Host: a          | Transfer-Encoding: chunked; Transfer-Encoding: chunked",
                "HTTP/1.1 | Host: a          | Transfer-Encoding: chunked; LENGTH",
                "HTTP/1.1 | Host: a          | LENGTH; Transfer-Encoding: chunked",
                "HTTP/1.0 | Host: a          | Transfer-Encoding: chunked",
                "HTTP/1.0 | Host: a          | LENGTH; Transfer-Encoding: chunked"
            })
    void isRefusedWhereItMayMeanSeveral(String version, String host, String framing) throws IOException {
        String answer = send(version, host.replace(", ", "\r\n"), framing.replace("; ", "\r\n"));

        assertThat(answer).matches("(?s)HTTP/1.[01] 400 .*");
        assertThat(running.host.submissions()).isEmpty();
    }

    private String send(String version, String host, String framing) throws IOException {
        return running.raw("POST " + EVENTS + " " + version + "\r\n" + host + "\r\n" + framing.replace("LENGTH", LENGTH)
                + "\r\nConnection: close\r\nOrigin: " + ORIGIN + "\r\nContent-Type: text/plain\r\n\r\n"
                + (framing.contains("chunked") || framing.contains("Chunked") ? CHUNKS : BODY));
    }
}

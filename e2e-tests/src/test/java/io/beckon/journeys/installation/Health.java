package io.beckon.journeys.installation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Whether a server says that it is well. */
final class Health {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int OK = 200;

    private Health() {}

    static boolean isUp(URI port) {
        return isGood(port.resolve("/actuator/health"));
    }

    /** Whether there is a good answer at an address. */
    static boolean isGood(URI address) {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

package io.beckon.admin.publishing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A body of type {@code multipart/form-data} (RFC 7578) whose parts are files named like their fields. */
final class MultipartBody {
    private static final String LINE = "\r\n";

    private final String boundary = "beckon-" + UUID.randomUUID();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    MultipartBody with(String name, String type, byte[] content) {
        write("--" + boundary + LINE);
        write("Content-Disposition: form-data; name=\"" + name + "\"; filename=\"" + name + "\"" + LINE);
        write("Content-Type: " + type + LINE + LINE);
        out.writeBytes(content);
        write(LINE);
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(out.toByteArray());
        whole.writeBytes(("--" + boundary + "--" + LINE).getBytes(StandardCharsets.US_ASCII));
        return whole.toByteArray();
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
